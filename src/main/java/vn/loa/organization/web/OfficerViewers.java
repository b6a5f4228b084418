package vn.loa.organization.web;

import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.loa.organization.Permission;
import vn.loa.organization.domain.Standing;
import vn.loa.web.Nobody;
import vn.loa.web.Viewer;
import vn.loa.web.Viewers;

/** Tells the layout who looks at the page. */
@Component
class OfficerViewers implements Viewers {

    private record Officer(Standing standing) implements Viewer {

        @Override
        public UUID id() {
            return standing.officer().value();
        }

        @Override
        public boolean signedIn() {
            return true;
        }

        @Override
        public String fullName() {
            return standing.fullName();
        }

        @Override
        public String unitName() {
            return standing.unitName();
        }

        @Override
        public boolean may(String permission) {
            return standing.permissions().contains(Permission.valueOf(permission));
        }

        @Override
        public boolean mayEverywhere(String permission) {
            return standing.everywhere().contains(Permission.valueOf(permission));
        }
    }

    @Override
    public Viewer current() {
        return CurrentStanding.get().<Viewer>map(Officer::new).orElse(Nobody.INSTANCE);
    }
}
