package vn.loa.web;

/** Tells who looks at the page of this request; the module that signs people in answers. */
public interface Viewers {

    Viewer current();
}
