/** What every noun's GraphQL needs: scalars, errors, global ids, names, pages. */
@NullMarked
package vn.xephang.graphql;

import org.jspecify.annotations.NullMarked;
