package vn.xephang.http;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Refuses addresses that are too long to be one, while the server can still tell them from other long requests. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 2)
class UrlLength extends OncePerRequestFilter {
    static final int MOST_BYTES = 16 * 1024;

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var query = request.getQueryString();
        var length = request.getRequestURI().length() + (query == null ? 0 : 1 + query.length());
        if (length > MOST_BYTES) {
            response.sendError(HttpServletResponse.SC_REQUEST_URI_TOO_LONG);
            return;
        }
        chain.doFilter(request, response);
    }
}
