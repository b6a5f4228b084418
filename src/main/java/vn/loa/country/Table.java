package vn.loa.country;

/** The tables that are filled, in the order of filling, with the columns that are given; the others keep their defaults. */
enum Table {
    UNIT("unit", "id, code, name, kind, parent_id, valid_from, version"),
    UNIT_PATH("unit_path", "ancestor_id, descendant_id, depth"),
    OFFICER(
            "officer",
            "id, username, full_name, position, unit_id, password_hash, password_set_at, password_initial, valid_from,"
                    + " version"),
    OFFICER_GRANT("officer_grant", "id, officer_id, unit_id, permission, valid_from, version"),
    PLAN(
            "plan",
            "id, unit_id, unit_name, unit_code, within, year, status, issuer, number, place, date, title, signing_authority, signer_position,"
                    + " signer_name, letterhead, replaces_id, created_by_id, created_at, changed_by_id, changed_at,"
                    + " last_move, moved_by_id, moved_at, signed_at, frozen, version"),
    PLAN_RECIPIENT("plan_recipient", "plan_id, position, name, note"),
    SECTION("section", "id, plan_id, parent_id, place, position, number, title, role, saved_by_id, saved_at, version"),
    SECTION_LINE(
            "section_line",
            "id, section_id, position, level, marker, text, means, audience_kinds, target_quantity, target_measure,"
                    + " areas, channel_kinds, frequency, task_unit, task_unit_id, reporting_period, reporting_to"),
    PLAN_ACTIVITY(
            "plan_activity",
            "id, plan_id, position, place, title, lead_unit_id, lead_officer_id, lead, coordinators, contents, areas,"
                    + " channels, audiences, schedule, due, products, target, budget, saved_by_id, saved_at, version"),
    CITATION(
            "citation",
            "section_id, position, plan_id, cited, kind, number, date, issuer, subject, place, text,"
                    + " legal_document_id"),
    PLAN_TRANSITION("plan_transition", "plan_id, number, move, officer_id, at, reason, document, sha256"),
    ACTIVITY(
            "activity",
            "id, plan_id, unit_id, year, title, lead, lead_unit_id, lead_officer_id, coordinators, areas, channels,"
                    + " audiences, products, target, words, kind, begins, ends, rule, span, times, first_day, last_day,"
                    + " ended_on, version"),
    OCCURRENCE("occurrence", "id, activity_id, unit_id, begins, due, needed, results, done_on, version"),
    RESULT(
            "result",
            "id, occurrence_id, activity_id, day, text, quantity, measure, people, link, recorded_by_id, recorded_at,"
                    + " version");

    final String title;
    final String columns;

    Table(String title, String columns) {
        this.title = title;
        this.columns = columns;
    }

    /** Whether it holds what came of plans. */
    boolean isOfWork() {
        return compareTo(ACTIVITY) >= 0;
    }

    /** Whether it is filled commune by commune, out of the texts of plans. */
    boolean isOfPlans() {
        return compareTo(PLAN) >= 0;
    }
}
