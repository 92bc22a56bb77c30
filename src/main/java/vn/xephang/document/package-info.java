/** Example documents, and GraphiQL, the page where they are read, changed and run. */
@NullMarked
package vn.xephang.document;

import org.jspecify.annotations.NullMarked;
