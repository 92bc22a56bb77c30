package vn.xephang.http;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * What every answer says: it may be read by any page, is what its type says, and neither loads nor is framed. The same for all, so
 * that caches need not tell one page's answer from another's. There is nobody to log in, so nothing is lost by being open.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class CommonHeaders extends OncePerRequestFilter {
    /** What a page may see beside the few that it always does. */
    private static final String EXPOSED =
            "Allow, Content-Disposition, ETag, Retry-After, Row-Count, Row-Total, Vary, X-Request-Id";

    /** By name for older browsers, which do not know the star. */
    private static final String ASKED_WITH = "Accept, Content-Type, If-None-Match, X-Request-Id, *";

    private static final String A_DAY = "86400";

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        put(response);
        RequestId.put(request, response);
        if (isPreflight(request)) {
            response.setHeader("Access-Control-Allow-Methods", "GET, HEAD, POST");
            response.setHeader("Access-Control-Allow-Headers", ASKED_WITH);
            response.setHeader("Access-Control-Max-Age", A_DAY);
            response.setStatus(HttpStatus.NO_CONTENT.value());
            return;
        }
        chain.doFilter(request, response);
    }

    static void put(HttpServletResponse response) {
        response.setHeader("Access-Control-Allow-Origin", "*");
        response.setHeader("Access-Control-Expose-Headers", EXPOSED);
        protect(response);
    }

    /** What is said also where no other page may read. */
    static void protect(HttpServletResponse response) {
        response.setHeader("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("X-Content-Type-Options", "nosniff");
    }

    private static boolean isPreflight(HttpServletRequest request) {
        return request.getMethod().equals("OPTIONS")
                && request.getHeader("Origin") != null
                && request.getHeader("Access-Control-Request-Method") != null;
    }
}
