/** How many points lay between a unit and the next ones, the next class and the leader. */
@NullMarked
package vn.xephang.scoregap;

import org.jspecify.annotations.NullMarked;
