/** What must be true of the files of figures, one sentence a class. */
@NullMarked
package vn.xephang.datacheck.rule;

import org.jspecify.annotations.NullMarked;
