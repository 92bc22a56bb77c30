package vn.xephang.limit;

import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

/** The limits as they are configured. */
public final class Limits {
    private Limits() {}

    /** The usual ones but for these, as in {@code document.tokens} and a value, in turns. */
    public static LimitProperties with(Object... namesAndValues) {
        var source = new MapConfigurationPropertySource();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            source.put("xephang.limits." + namesAndValues[i], namesAndValues[i + 1]);
        }
        return new Binder(source).bindOrCreate("xephang.limits", LimitProperties.class);
    }
}
