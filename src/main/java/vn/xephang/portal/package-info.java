/** The online public service portal: its figures, targets and progress. */
@NullMarked
package vn.xephang.portal;

import org.jspecify.annotations.NullMarked;
