package vn.loa.checks;

/** On which level of government a body stands; the district level ended on 30/6/2025. */
public enum Level {
    COMMUNE,
    DISTRICT,
    PROVINCE,
    CENTRE
}
