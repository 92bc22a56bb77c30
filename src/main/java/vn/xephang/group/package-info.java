/** Groups of units that are ranked against each other. */
@NullMarked
package vn.xephang.group;

import org.jspecify.annotations.NullMarked;
