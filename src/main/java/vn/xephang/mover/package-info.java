/** The units that moved most, across groups and years. */
@NullMarked
package vn.xephang.mover;

import org.jspecify.annotations.NullMarked;
