package vn.loa.planning.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.loa.planning.domain.CommentView;
import vn.loa.planning.domain.Talk;
import vn.loa.web.Days;
import vn.loa.web.Paging;

/** A page of the comments on a plan, those still open apart from those that are settled. */
record TalkView(List<Remark> open, List<Remark> resolved, int allOpen, int allResolved, Paging paging) {

    static TalkView of(Talk talk) {
        var remarks = talk.comments().stream().map(Remark::of).toList();
        return new TalkView(
                remarks.stream().filter(remark -> !remark.resolved()).toList(),
                remarks.stream().filter(Remark::resolved).toList(),
                talk.open(),
                talk.total() - talk.open(),
                Paging.of(talk.page(), Talk.SIZE).withTotal(talk.total()));
    }

    public boolean none() {
        return allOpen + allResolved == 0;
    }

    /** How many open ones don't stand on this page. */
    public int moreOpen() {
        return allOpen - open.size();
    }

    /** A comment in words; {@code line} is null for the whole plan. */
    record Remark(
            String id,
            @Nullable String line,
            @Nullable String quote,
            boolean changed,
            String text,
            String by,
            String at,
            @Nullable String resolvedBy,
            @Nullable String resolvedAt,
            List<Answer> replies) {

        static Remark of(CommentView comment) {
            var settled = comment.resolvedAt();
            return new Remark(
                    comment.id().toString(),
                    comment.line() == null ? null : comment.line().toString(),
                    comment.quote(),
                    comment.changed(),
                    comment.text(),
                    comment.by(),
                    Days.moment(comment.at()),
                    comment.resolvedBy(),
                    settled == null ? null : Days.moment(settled),
                    comment.replies().stream()
                            .map(reply -> new Answer(reply.text(), reply.by(), Days.moment(reply.at())))
                            .toList());
        }

        public boolean resolved() {
            return resolvedAt != null;
        }
    }

    /** An answer in words. */
    record Answer(String text, String by, String at) {}
}
