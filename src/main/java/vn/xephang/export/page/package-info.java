/** A connection page by page: the document that asks for each, and what an answer says of the next. */
@NullMarked
package vn.xephang.export.page;

import org.jspecify.annotations.NullMarked;
