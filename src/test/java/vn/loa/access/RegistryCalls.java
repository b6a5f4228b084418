package vn.loa.access;

import static vn.loa.access.RouteCall.get;
import static vn.loa.access.RouteCall.post;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import vn.loa.organization.Permission;
import vn.loa.signatures.TestAuthority;

/** What plans choose from: legal documents, names of kinds, the library, templates, changed names. */
final class RegistryCalls {

    private RegistryCalls() {}

    static List<RouteCall> of(Ground ground) {
        var calls = new ArrayList<RouteCall>();
        calls.addAll(legalDocuments(ground));
        calls.addAll(kindNames(ground));
        calls.addAll(library(ground));
        calls.addAll(offers(ground));
        calls.addAll(templates(ground));
        calls.addAll(changedNames(ground));
        calls.addAll(abbreviations(ground));
        calls.addAll(trustAnchors(ground));
        return calls;
    }

    private static List<RouteCall> legalDocuments(Ground ground) {
        var all = "/legal-documents";
        var one = all + "/{document}";
        var document = ground.registries.legalDocument();
        return List.of(
                get(all),
                get(all + "/options").field("q", "nghi dinh"),
                get(one).with("document", document),
                get(all + "/new").by(Permission.ADMIN),
                about(post(all)),
                get(one + "/edit").by(Permission.ADMIN).with("document", document),
                about(post(one).with("document", document)).field("version", 0),
                get(one + "/end").by(Permission.ADMIN).with("document", document),
                ending(post(one + "/end").with("document", document)));
    }

    private static RouteCall about(RouteCall call) {
        return call.by(Permission.ADMIN)
                .field("kind", "Quyết định")
                .field("number", UUID.randomUUID().toString().substring(0, 13) + "/QĐ-UBND")
                .field("date", "2026-05-06")
                .field("issuer", "Ủy ban nhân dân tỉnh")
                .field("confidence", "SECONDARY");
    }

    private static List<RouteCall> kindNames(Ground ground) {
        return entries(
                        "/{registry}",
                        "name",
                        ground.registries.kindName(),
                        call -> call.field("code", "PROCEDURES")
                                .field("label", "Cải cách thủ tục")
                                .field("shortLabel", "Thủ tục")
                                .field("validFrom", "2033-01-01"))
                .stream()
                .map(call -> call.with("registry", "areas"))
                .toList();
    }

    private static List<RouteCall> library(Ground ground) {
        return entries(
                "/contents",
                "entry",
                ground.registries.libraryEntry(),
                call -> call.field("shelf", "CONTENT")
                        .field("text", "Lịch tiếp công dân của xã " + UUID.randomUUID())
                        .field("kinds", "PROCEDURES"));
    }

    private static List<RouteCall> offers(Ground ground) {
        var one = "/library/{entry}";
        var entry = ground.registries.offer();
        var message = post("/library")
                .field("shelf", "MESSAGE")
                .field("title", "Lịch tiếp dân")
                .field("text", "Mời bà con đến trụ sở vào sáng thứ Năm. " + UUID.randomUUID())
                .field("kinds", "PROCEDURES");
        var material = post("/library")
                .field("shelf", "MATERIAL")
                .field("title", "Tờ gấp " + UUID.randomUUID())
                .file("file", "%PDF-1.7".getBytes(StandardCharsets.UTF_8));
        var revision = post(one)
                .with("entry", entry)
                .field("shelf", "MATERIAL")
                .field("title", "Tờ gấp mới " + UUID.randomUUID())
                .field("version", 0);
        return List.of(
                get("/library"),
                get("/library/new"),
                message.like("message"),
                material.like("material"),
                get(one).with("entry", entry),
                get(one + "/file").with("entry", entry),
                get(one + "/edit").with("entry", entry),
                revision,
                get(one + "/end").with("entry", entry),
                post(one + "/end").with("entry", entry).field("version", 0).field("day", "2035-01-01"));
    }

    private static List<RouteCall> changedNames(Ground ground) {
        return entries(
                "/changed-names",
                "name",
                ground.registries.changedName(),
                call -> call.field("kind", "BODY")
                        .field("oldName", "Phòng của huyện " + UUID.randomUUID())
                        .field("newName", "Phòng của xã")
                        .field("validFrom", "2025-07-01")
                        .field("source", "Luật Tổ chức chính quyền địa phương")
                        .field("confidence", "SECONDARY"));
    }

    private static List<RouteCall> abbreviations(Ground ground) {
        return entries(
                "/abbreviations",
                "abbreviation",
                ground.registries.abbreviation(),
                call -> call.field("shortForm", UUID.randomUUID().toString().substring(0, 18))
                        .field("fullForm", "Phòng Văn hóa - Xã hội"));
    }

    private static List<RouteCall> templates(Ground ground) {
        var one = "/templates/{template}";
        var template = ground.registries.template();
        var calls = new ArrayList<>(entries(
                "/templates",
                "template",
                template,
                call -> call.field("name", "Mẫu của xã " + UUID.randomUUID())
                        .field("validFrom", "2034-01-01")
                        .file(
                                "file",
                                call.route().equals(one)
                                        ? new byte[0]
                                        : Grounds.text().getBytes(StandardCharsets.UTF_8))));
        calls.add(get(one + "/edit").by(Permission.ADMIN).with("template", template));
        calls.add(get(one + "/word").by(Permission.ADMIN).with("template", template));
        calls.add(get(one + "/json").by(Permission.ADMIN).with("template", template));
        return calls.stream()
                .map(call -> call.changes() || !call.route().equals(one)
                        ? call
                        : new RouteCall(
                                "GET",
                                one,
                                "",
                                null,
                                false,
                                call.variables(),
                                call.fields(),
                                call.files(),
                                call.headers(),
                                null))
                .toList();
    }

    private static List<RouteCall> trustAnchors(Ground ground) {
        var one = "/trust-anchors/{anchor}";
        var anchor = ground.registries.trustAnchor();
        return List.of(
                get("/trust-anchors"),
                post("/trust-anchors")
                        .by(Permission.ADMIN)
                        .field("note", "Lấy từ trang của tổ chức.")
                        .file("file", new TestAuthority("Gốc mới").pem().getBytes(StandardCharsets.US_ASCII)),
                post(one + "/end").by(Permission.ADMIN).with("anchor", anchor),
                post(one + "/reinstatement").by(Permission.ADMIN).with("anchor", anchor));
    }

    /** The routes that every registry has. */
    private static List<RouteCall> entries(
            String all, String variable, UUID entry, java.util.function.UnaryOperator<RouteCall> filled) {
        var one = all + "/{" + variable + "}";
        return List.of(
                get(all),
                get(all + "/new").by(Permission.ADMIN),
                filled.apply(post(all).by(Permission.ADMIN)),
                get(one).by(Permission.ADMIN).with(variable, entry),
                filled.apply(post(one).by(Permission.ADMIN).with(variable, entry))
                        .field("version", 0),
                get(one + "/end").by(Permission.ADMIN).with(variable, entry),
                ending(post(one + "/end").with(variable, entry)));
    }

    private static RouteCall ending(RouteCall call) {
        return call.by(Permission.ADMIN).field("version", 0).field("day", "2035-01-01");
    }
}
