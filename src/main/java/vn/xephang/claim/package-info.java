/** What sources state, how figures came to be, and checks of the reported against the computed. */
@NullMarked
package vn.xephang.claim;

import org.jspecify.annotations.NullMarked;
