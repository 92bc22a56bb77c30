/** One group in one year, all of it. */
@NullMarked
package vn.xephang.groupranking;

import org.jspecify.annotations.NullMarked;
