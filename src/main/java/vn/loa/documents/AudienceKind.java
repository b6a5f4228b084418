package vn.loa.documents;

/** Whom a plan speaks to, as codes of the exchange format. */
public enum AudienceKind {
    CADRES,
    PARTY_MEMBERS,
    ORGANISATIONS,
    PUBLIC_UNITS,
    ENTERPRISES,
    CITIZENS
}
