/** What nobody means well with: a corpus of attacks as data, hostile texts in every argument, and mutants of good documents. */
@NullMarked
package vn.xephang.attack;

import org.jspecify.annotations.NullMarked;
