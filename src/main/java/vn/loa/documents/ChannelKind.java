package vn.loa.documents;

/** By what way a plan speaks, as codes of the exchange format. */
public enum ChannelKind {
    LOUDSPEAKER,
    PORTAL,
    SOCIAL_MEDIA,
    PRESS,
    VISUAL,
    NOTICE_BOARD,
    MEETING,
    TRAINING,
    MOBILE,
    CONTEST,
    SURVEY,
    ARTICLE,
    HOTLINE,
    E_OFFICE,
    GUIDANCE
}
