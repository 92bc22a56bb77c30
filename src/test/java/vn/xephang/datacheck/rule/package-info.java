/** Tests of each fault: the published figures with one thing broken. */
@NullMarked
package vn.xephang.datacheck.rule;

import org.jspecify.annotations.NullMarked;
