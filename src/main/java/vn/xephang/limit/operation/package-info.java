/** What an operation unfolds into: the fields that will be answered, with the values of their arguments. */
@NullMarked
package vn.xephang.limit.operation;

import org.jspecify.annotations.NullMarked;
