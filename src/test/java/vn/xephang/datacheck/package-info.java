/** Tests of what happens at start with faulty figures. */
@NullMarked
package vn.xephang.datacheck;

import org.jspecify.annotations.NullMarked;
