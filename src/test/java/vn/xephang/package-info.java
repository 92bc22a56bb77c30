/** What tests of several packages share. */
@NullMarked
package vn.xephang;

import org.jspecify.annotations.NullMarked;
