package vn.xephang.savedquery;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.StringUtils;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import vn.xephang.graphql.ErrorCode;
import vn.xephang.graphql.InvalidArgument;
import vn.xephang.graphql.Refusal;
import vn.xephang.http.AnswerOptions;
import vn.xephang.http.Asked;
import vn.xephang.http.Exchange;
import vn.xephang.http.Offer;
import vn.xephang.http.Offers;
import vn.xephang.http.Question;
import vn.xephang.http.UrlParameters;
import vn.xephang.limit.argument.ArgumentLimits;

/** Saved queries as links: the name, with the ending of a file where that is to choose the format. */
@Controller
class SavedQueryEndpoint {
    static final String ALLOWED = "GET, HEAD, OPTIONS";
    private static final Set<String> ASKING = Set.of("GET", "HEAD");
    private static final String FORMAT = "format";
    private final SavedQueryList queries;
    private final Offers offers;
    private final Exchange exchange;
    private final AnswerOptions options;
    private final ArgumentLimits limits;

    SavedQueryEndpoint(
            SavedQueryList queries, Offers offers, Exchange exchange, AnswerOptions options, ArgumentLimits limits) {
        this.options = options;
        this.queries = queries;
        this.offers = offers;
        this.exchange = exchange;
        this.limits = limits;
    }

    /** Every method, since the framework's own answer to a wrong one would have another shape. */
    @RequestMapping("/q/{file}")
    void answer(@PathVariable String file, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        exchange.answer(() -> asked(file, request), request, response);
    }

    @RequestMapping(path = "/q/{file}", method = RequestMethod.OPTIONS)
    void options(HttpServletResponse response) {
        response.setHeader("Allow", ALLOWED);
        response.setStatus(HttpStatus.NO_CONTENT.value());
    }

    static void checkMethod(HttpServletRequest request) {
        if (!ASKING.contains(request.getMethod())) {
            throw new Refusal(
                    ErrorCode.METHOD_NOT_ALLOWED,
                    "This method is not allowed here; ask by GET.",
                    Map.of("allow", ALLOWED));
        }
    }

    private Asked asked(String file, HttpServletRequest request) {
        checkMethod(request);
        var ending = StringUtils.getFilenameExtension(file);
        // Names have no dot: what ends otherwise is no name, and no form of one.
        var isForm = ending != null && offers.names().contains(ending);
        var query = queries.get(isForm ? StringUtils.stripFilenameExtension(file) : file);
        var parameters = UrlParameters.of(request);
        var offer = offer(isForm ? ending : null, parameters, request);
        var variables = Parameters.read(query, parameters, options.names(), limits);
        return new Asked(new Question(query.document().text(), null, variables, Map.of(), true), offer, true);
    }

    private Offer offer(@Nullable String ending, UrlParameters parameters, HttpServletRequest request) {
        if (ending == null) {
            return offers.choose(request);
        }
        var format = parameters.find(FORMAT).orElse(ending);
        if (!format.equals(ending)) {
            throw new InvalidArgument(FORMAT, format, "the address ends in ." + ending + ", which says another");
        }
        return offers.named(format);
    }
}
