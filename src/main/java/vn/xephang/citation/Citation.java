package vn.xephang.citation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * All that must be said beside figures that are taken away.
 *
 * @param link where the same is found again; null where it does not fit a link
 * @param allSources where all sources of the release are listed: those of computed figures are among them
 * @param computed the figures that no source states: they follow from others
 */
record Citation(
        Title title,
        Map<String, @Nullable Object> release,
        String licence,
        @Nullable String link,
        List<Source> sources,
        String allSources,
        List<Caveat> caveats,
        List<String> computed) {

    static Citation of(Title title, @Nullable String link, String allSources, Findings findings) {
        var dataset = findings.dataset();
        var release = new LinkedHashMap<String, @Nullable Object>();
        ((Map<?, ?>) Objects.requireNonNull(dataset.get("release")))
                .forEach((name, value) -> release.put(String.valueOf(name), value));
        return new Citation(
                title,
                release,
                String.valueOf(dataset.get("licence")),
                link,
                List.copyOf(findings.sources()),
                allSources,
                findings.caveats().entrySet().stream()
                        .map(caveat -> Caveat.of(caveat.getKey(), caveat.getValue()))
                        .toList(),
                List.copyOf(findings.computed()));
    }

    String vietnamese() {
        var day = day().split("-");
        return "Xếp Hạng: “%s”, bản phát hành số %s, ngày %s/%s/%s.%s"
                .formatted(title.vi(), number(), day[2], day[1], day[0], ending());
    }

    String english() {
        return "Xếp Hạng: “%s”, release %s, %s.%s".formatted(title.en(), number(), day(), ending());
    }

    String number() {
        return String.valueOf(release.get("number"));
    }

    String day() {
        return String.valueOf(release.get("publishedAt")).substring(0, "2020-10-30".length());
    }

    /** As JSON has it. */
    Map<String, @Nullable Object> members() {
        var members = new LinkedHashMap<String, @Nullable Object>();
        members.put("title", inBoth(title.vi(), title.en()));
        members.put("citation", inBoth(vietnamese(), english()));
        members.put("link", link);
        members.put("release", release);
        members.put("licence", licence);
        members.put("sources", sources.stream().map(Source::members).toList());
        members.put("allSources", allSources);
        members.put("caveats", caveats);
        members.put("computed", computed);
        return members;
    }

    private String ending() {
        return link == null ? "" : " " + link;
    }

    private static Map<String, String> inBoth(String vietnamese, String english) {
        var both = new LinkedHashMap<String, String>();
        both.put("vi", vietnamese);
        both.put("en", english);
        return both;
    }
}
