/** How many units of a group are in each class: in a year, over the years and by district. */
@NullMarked
package vn.xephang.classification;

import org.jspecify.annotations.NullMarked;
