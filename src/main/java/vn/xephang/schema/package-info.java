/** The schema as text, for programs that are written against it. */
@NullMarked
package vn.xephang.schema;

import org.jspecify.annotations.NullMarked;
