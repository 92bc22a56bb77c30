/** Agencies and localities. */
@NullMarked
package vn.xephang.unit;

import org.jspecify.annotations.NullMarked;
