package vn.xephang.graphql;

import org.jspecify.annotations.Nullable;

/** A code as a caller gives it: any text that the database can hold, since an unknown one is no error. */
public final class Code {
    private Code() {}

    public static String checked(String argument, String code) {
        if (code.indexOf('\0') >= 0) {
            throw new InvalidArgument(argument, code, "it may not hold the character NUL");
        }
        return code;
    }

    /** The same for a code that may be absent. */
    public static @Nullable String checkedIfGiven(String argument, @Nullable String code) {
        return code == null ? null : checked(argument, code);
    }
}
