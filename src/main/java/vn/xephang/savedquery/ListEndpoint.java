package vn.xephang.savedquery;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import tools.jackson.databind.json.JsonMapper;
import vn.xephang.graphql.ErrorCode;
import vn.xephang.graphql.InvalidArgument;
import vn.xephang.graphql.Refusal;
import vn.xephang.http.AcceptHeader;
import vn.xephang.http.AnswerSender;
import vn.xephang.http.Exchange;
import vn.xephang.http.Offer;
import vn.xephang.http.PublicAddress;
import vn.xephang.http.UrlParameters;

/** The list of saved queries: JSON for programs, a page for people. */
@Controller
class ListEndpoint {
    private final SavedQueryList queries;
    private final PublicAddress address;
    private final Exchange exchange;
    private final JsonMapper json;
    private final ListPage page = new ListPage();

    ListEndpoint(SavedQueryList queries, PublicAddress address, Exchange exchange, JsonMapper json) {
        this.queries = queries;
        this.address = address;
        this.exchange = exchange;
        this.json = json;
    }

    @RequestMapping({"/q", "/q/"})
    void list(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Form form;
        try {
            SavedQueryEndpoint.checkMethod(request);
            form = form(request);
        } catch (Refusal refusal) {
            exchange.answer(
                    () -> {
                        throw refusal;
                    },
                    request,
                    response);
            return;
        }
        if (form == Form.HTML) {
            response.setHeader("Content-Security-Policy", page.policy());
        }
        var list = form == Form.HTML
                ? page.written(listed(UnaryOperator.identity()))
                : json.writeValueAsBytes(Map.of("queries", listed(path -> address.link(path, request))));
        AnswerSender.sendKept(list, form.mediaType(), request, response);
    }

    @RequestMapping(
            path = {"/q", "/q/"},
            method = RequestMethod.OPTIONS)
    void options(HttpServletResponse response) {
        response.setHeader("Allow", SavedQueryEndpoint.ALLOWED);
        response.setStatus(HttpStatus.NO_CONTENT.value());
    }

    private List<ListedQuery> listed(UnaryOperator<String> link) {
        return queries.all().stream().map(query -> ListedQuery.of(query, link)).toList();
    }

    private static Form form(HttpServletRequest request) {
        return UrlParameters.of(request)
                .find("format")
                .map(Form::named)
                .or(() -> AcceptHeader.of(request).choose(List.of(Form.values())))
                .orElseThrow(() -> new Refusal(
                        ErrorCode.NOT_ACCEPTABLE,
                        "None of the types in the header Accept can be given; there are application/json, text/html.",
                        Map.of()));
    }

    /** The preferred one first. */
    private enum Form implements Offer {
        JSON(MediaType.APPLICATION_JSON),
        HTML(MediaType.parseMediaType("text/html;charset=utf-8"));

        private final MediaType mediaType;

        Form(MediaType mediaType) {
            this.mediaType = mediaType;
        }

        @Override
        public MediaType mediaType() {
            return mediaType;
        }

        static Form named(String format) {
            return switch (format) {
                case "json" -> JSON;
                case "html" -> HTML;
                default -> throw new InvalidArgument("format", format, "it must be one of json, html");
            };
        }
    }
}
