package vn.xephang.http;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.xephang.graphql.ErrorCode;
import vn.xephang.graphql.InvalidArgument;
import vn.xephang.graphql.Refusal;

/** Everything that an answer can be sent in, and which of it a client gets. */
@Component
public class Offers {
    static final String FORMAT = "format";
    private static final String JSON = "json";
    private final List<AnswerForm> forms;
    private final List<AnswerStream> streams;

    Offers(List<AnswerForm> forms, List<AnswerStream> streams) {
        this.forms = forms;
        this.streams = streams;
    }

    /** What the parameter {@code format} names, which a link can hold, or else what the header Accept likes best. */
    public Offer choose(HttpServletRequest request) {
        return format(request)
                .map(this::named)
                .or(() -> AcceptHeader.of(request).choose(all()))
                .orElseThrow(this::notAcceptable);
    }

    /** What errors are told in: in that form of GraphQL's that is liked best, and to who wants a table with a status that tells. */
    AnswerForm ofErrors(HttpServletRequest request) {
        var accept = AcceptHeader.of(request);
        var form = accept.choose(forms).orElse(forms.get(0));
        var isOfTable = isNamed(request)
                || accept.choose(all()).filter(AnswerStream.class::isInstance).isPresent();
        return isOfTable ? new TablelessForm(form) : form;
    }

    private boolean isNamed(HttpServletRequest request) {
        var query = request.getQueryString();
        return query != null && streams.stream().anyMatch(stream -> query.contains(FORMAT + "=" + stream.name()));
    }

    private static Optional<String> format(HttpServletRequest request) {
        var query = request.getQueryString();
        return query == null || !query.contains(FORMAT)
                ? Optional.empty()
                : UrlParameters.of(request).find(FORMAT);
    }

    /** By the name that {@code format} has for it, too. */
    public Offer named(String format) {
        if (format.equals(JSON)) {
            return forms.get(0);
        }
        return streams.stream()
                .filter(stream -> stream.name().equals(format))
                .findFirst()
                .orElseThrow(
                        () -> new InvalidArgument(FORMAT, format, "it must be one of " + String.join(", ", names())));
    }

    /** All that {@code format} can be. */
    public List<String> names() {
        return Stream.concat(Stream.of(JSON), streams.stream().map(AnswerStream::name))
                .toList();
    }

    private List<Offer> all() {
        return Stream.<Offer>concat(forms.stream(), streams.stream()).toList();
    }

    private Refusal notAcceptable() {
        var types = all().stream()
                .map(offer ->
                        offer.mediaType().getType() + "/" + offer.mediaType().getSubtype())
                .collect(Collectors.joining(", "));
        return new Refusal(
                ErrorCode.NOT_ACCEPTABLE,
                "None of the types in the header Accept can be given; there are " + types + ".",
                Map.of());
    }
}
