/** What is worth telling: facts found in the figures, each with its sentence, its sources and the query that reproduces it. */
@NullMarked
package vn.xephang.fact;

import org.jspecify.annotations.NullMarked;
