package vn.xephang.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;
import vn.xephang.graphql.Unforeseen;

/** Takes what no handler should throw, so that the log has it once, under the id that {@link ErrorReport} answers with. */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class UnforeseenException implements HandlerExceptionResolver {
    /** Of the request: the {@link Unforeseen} that is in the log already. */
    static final String ATTRIBUTE = UnforeseenException.class.getName();

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception thrown) {
        // A request that breaks off, or that is no HTTP: the server knows which, and neither is a fault of ours.
        if (thrown instanceof IOException) {
            return null;
        }
        request.setAttribute(ATTRIBUTE, Unforeseen.of(thrown));
        try {
            if (!response.isCommitted()) {
                response.sendError(HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
            }
        } catch (IOException clientGone) {
            return null;
        }
        return new ModelAndView();
    }
}
