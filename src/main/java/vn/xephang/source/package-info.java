/** Where figures are printed: articles and official documents. */
@NullMarked
package vn.xephang.source;

import org.jspecify.annotations.NullMarked;
