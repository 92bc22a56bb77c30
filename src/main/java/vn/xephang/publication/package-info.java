/** Which state of the figures is published: what an answer was computed from, and what every server must notice soon. */
@NullMarked
package vn.xephang.publication;

import org.jspecify.annotations.NullMarked;
