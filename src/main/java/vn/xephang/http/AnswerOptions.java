package vn.xephang.http;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.xephang.graphql.ErrorCode;
import vn.xephang.graphql.InvalidArgument;
import vn.xephang.graphql.NearNames;
import vn.xephang.graphql.Refusal;
import vn.xephang.graphql.Shown;

/** What a URL can say of any answer, beside what is asked. */
@Component
public class AnswerOptions {
    private static final int SHOWN = 60;

    private final SortedSet<String> names = new TreeSet<>();
    private final List<AnswerStream> streams;

    AnswerOptions(List<AnswerStream> streams, ObjectProvider<QuestionVariant> variants) {
        this.streams = streams;
        names.add(Offers.FORMAT);
        streams.forEach(stream -> names.addAll(stream.options()));
        variants.forEach(variant -> names.add(variant.name()));
    }

    public SortedSet<String> names() {
        return names;
    }

    /** Refuses what says something of tables where the answer is none: it would look as if it had been heeded. */
    void check(Offer offer, HttpServletRequest request) {
        if (offer instanceof AnswerStream || request.getQueryString() == null) {
            return;
        }
        var parameters = UrlParameters.of(request);
        for (var name : parameters.names()) {
            var given = String.join(",", parameters.all(name));
            if (!given.isEmpty()
                    && streams.stream().anyMatch(stream -> stream.options().contains(name))) {
                throw new InvalidArgument(
                        name,
                        given,
                        "it is for tables, and this answer is JSON: ask with format=%s as well, or leave it out"
                                .formatted(String.join(
                                        " or format=",
                                        streams.stream().map(AnswerStream::name).toList())));
            }
        }
    }

    /**
     * Refuses what is spelt almost as something that there is. All else that a URL may hold, as the marks that others put on links,
     * means nothing.
     */
    void checkSpelling(UrlParameters parameters, Collection<String> others) {
        var known = new TreeSet<>(names);
        known.addAll(others);
        for (var name : parameters.names()) {
            var near = known.contains(name) ? List.<String>of() : NearNames.of(name, known);
            if (!near.isEmpty()) {
                throw new Refusal(
                        ErrorCode.BAD_REQUEST,
                        "There is no parameter '%s': is '%s' meant? There are %s."
                                .formatted(Shown.cut(name, SHOWN), near.get(0), String.join(", ", known)),
                        Map.of("argument", Shown.cut(name, SHOWN), "parameters", List.copyOf(known)));
            }
        }
    }
}
