/** The data set as a whole, and the line that says at start what is served. */
@NullMarked
package vn.xephang.dataset;

import org.jspecify.annotations.NullMarked;
