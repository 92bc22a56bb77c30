/** The check of the published figures before they are loaded. */
@NullMarked
package vn.xephang.datacheck;

import org.jspecify.annotations.NullMarked;
