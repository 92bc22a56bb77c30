/** Tests of the example documents and of GraphiQL. */
@NullMarked
package vn.xephang.document;

import org.jspecify.annotations.NullMarked;
