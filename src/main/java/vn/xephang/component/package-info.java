/** Scores in components, and a group's averages of them. */
@NullMarked
package vn.xephang.component;

import org.jspecify.annotations.NullMarked;
