/** Ranking indexes, their editions, and the components and classes of each edition. */
@NullMarked
package vn.xephang.rankingindex;

import org.jspecify.annotations.NullMarked;
