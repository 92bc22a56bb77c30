/** Tests of the facts worth telling. */
@NullMarked
package vn.xephang.fact;

import org.jspecify.annotations.NullMarked;
