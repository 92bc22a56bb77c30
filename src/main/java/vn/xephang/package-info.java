@NullMarked
package vn.xephang;

import org.jspecify.annotations.NullMarked;
