package vn.broken;

import java.util.Map;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.loa.kernel.NotFound;
import vn.loa.organization.Access;
import vn.loa.organization.CurrentOfficer;
import vn.loa.organization.OfficerId;
import vn.loa.organization.Permission;
import vn.loa.organization.Requires;
import vn.loa.organization.SignedIn;
import vn.loa.organization.UnitId;

/** Routes with a hole each, for the checks of routes to find. Registered by hand, and only while they are looked for. */
public class PlantedRoutes {

    private final JdbcClient jdbc;
    private final Access access;

    public PlantedRoutes(JdbcClient jdbc, Access access) {
        this.jdbc = jdbc;
        this.access = access;
    }

    /** Stands in no table. */
    @GetMapping("/planted/unwritten")
    @SignedIn
    public ResponseEntity<String> unwritten() {
        return ResponseEntity.ok("chào");
    }

    /** Forgets to ask whether the officer may do this to this plan. */
    @PostMapping("/planted/{plan}/forgetful")
    @Requires(Permission.DRAFT)
    public ResponseEntity<String> forgetful(@PathVariable UUID plan) {
        return rename(plan, "Tên mới");
    }

    /** Tells that a plan exists by refusing it in another way than one that does not. */
    @PostMapping("/planted/{plan}/telling")
    @Requires(Permission.DRAFT)
    public ResponseEntity<String> telling(@CurrentOfficer OfficerId by, @PathVariable UUID plan) {
        access.require(by, Permission.DRAFT, unit(plan));
        return rename(plan, "Tên mới");
    }

    /** Takes the status from a field that its form does not have. */
    @PostMapping("/planted/{plan}/binding")
    @Requires(Permission.DRAFT)
    public ResponseEntity<String> binding(@PathVariable UUID plan, @RequestParam Map<String, String> everything) {
        jdbc.sql("update plan set title = :title, signer_name = :status where id = :plan")
                .param("title", everything.get("title"))
                .param("status", everything.getOrDefault("status", "DRAFT"))
                .param("plan", plan)
                .update();
        return ResponseEntity.ok("đã lưu");
    }

    /** Changes something on being looked at. */
    @GetMapping("/planted/{plan}/writing")
    @SignedIn
    public ResponseEntity<String> writing(@PathVariable UUID plan) {
        return rename(plan, "Tên mới");
    }

    private ResponseEntity<String> rename(UUID plan, String title) {
        jdbc.sql("update plan set title = :title where id = :plan")
                .param("title", title)
                .param("plan", plan)
                .update();
        return ResponseEntity.ok("đã lưu");
    }

    private UnitId unit(UUID plan) {
        return jdbc.sql("select unit_id from plan where id = :plan")
                .param("plan", plan)
                .query(UUID.class)
                .optional()
                .map(UnitId::new)
                .orElseThrow(NotFound::new);
    }
}
