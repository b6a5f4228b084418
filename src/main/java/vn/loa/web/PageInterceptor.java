package vn.loa.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.web.servlet.HandlerInterceptor;

/** Gives every page, error pages included, what the layout draws: who looks and where they are. */
class PageInterceptor implements HandlerInterceptor {

    private final ObjectProvider<Viewers> viewers;

    PageInterceptor(ObjectProvider<Viewers> viewers) {
        this.viewers = viewers;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        var source = viewers.getIfAvailable();
        request.setAttribute("viewer", source == null ? Nobody.INSTANCE : source.current());
        var path = request.getRequestURI();
        request.setAttribute("path", path);
        request.setAttribute("place", Place.of(path));
        return true;
    }
}
