/** How many units of a group are in each class. */
@NullMarked
package vn.xephang.classification;

import org.jspecify.annotations.NullMarked;
