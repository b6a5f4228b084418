package vn.loa.database;

import java.sql.Connection;
import java.sql.SQLException;
import org.flywaydb.core.api.callback.BaseCallback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes the runtime role where it is missing, and after each migration grants it what it may: read and write rows of the
 * application's tables, only read and insert in the audit's, nothing else.
 */
class RuntimeRole extends BaseCallback {

    private static final Logger log = LoggerFactory.getLogger(RuntimeRole.class);

    private static final String GRANT = """
            do $$
            declare
              runtime constant name := current_setting('loa.runtime_role');
              found record;
            begin
              execute format('grant usage on schema public to %I', runtime);
              for found in
                select c.oid, c.oid::regclass as name,
                       starts_with(c.relname, 'audit_') as append_only,
                       c.relname = 'flyway_schema_history' or c.relkind = 'v' as read_only
                  from pg_class c
                 where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p', 'v')
              loop
                if (found.append_only and has_table_privilege(runtime, found.oid, 'update, delete, truncate'))
                   or (found.read_only and has_table_privilege(runtime, found.oid, 'insert, update, delete, truncate'))
                   or has_table_privilege(runtime, found.oid, 'truncate, references, trigger') then
                  execute format('revoke all on table %s from %I', found.name, runtime);
                end if;
                execute format('grant %s on table %s to %I',
                  case when found.read_only then 'select'
                       when found.append_only then 'select, insert'
                       else 'select, insert, update, delete' end,
                  found.name, runtime);
              end loop;
              execute format('grant usage, select on all sequences in schema public to %I', runtime);
              execute 'revoke create on schema public from public';
            end $$""";

    private final String name;
    private final String password;

    RuntimeRole(String name, String password) {
        this.name = name;
        this.password = password;
    }

    @Override
    public boolean supports(Event event, Context context) {
        return event == Event.BEFORE_MIGRATE || event == Event.AFTER_MIGRATE;
    }

    @Override
    public boolean canHandleInTransaction(Event event, Context context) {
        return true;
    }

    @Override
    public void handle(Event event, Context context) {
        try {
            var owner = context.getConnection();
            if (isOwner(owner)) {
                warn(event);
            } else if (event == Event.BEFORE_MIGRATE) {
                make(owner);
            } else {
                grant(owner);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The runtime role " + name + " can't be set up", e);
        }
    }

    private void warn(Event event) {
        if (event == Event.AFTER_MIGRATE) {
            log.warn(
                    "Loa works on its database as the owner of the tables ({}). Only triggers then guard the audit: set"
                            + " spring.flyway.user and spring.flyway.password to the owner and"
                            + " spring.datasource.username to a role of its own.",
                    name);
        }
    }

    private boolean isOwner(Connection owner) throws SQLException {
        return name.isEmpty() || name.equals(value(owner, "select current_user"));
    }

    /** An owner who may not make roles finds it made by whoever runs the server. */
    private void make(Connection owner) throws SQLException {
        var exists = value(owner, "select 1 from pg_roles where rolname = ?", name) != null;
        if (exists) {
            return;
        }
        try (var statement = owner.createStatement()) {
            statement.execute("create role " + statement.enquoteIdentifier(name, true) + " login");
        }
        setPassword(owner, name, password);
        log.info("Made the role {}, as which Loa works on the database", name);
    }

    private void grant(Connection owner) throws SQLException {
        value(owner, "select set_config('loa.runtime_role', ?, true)", name);
        try (var statement = owner.createStatement()) {
            statement.execute(GRANT);
        }
    }

    /** The driver hashes the password here, so that it stands in no log of the server. */
    static void setPassword(Connection owner, String role, String password) throws SQLException {
        owner.unwrap(PGConnection.class).alterUserPassword(role, password.toCharArray(), "scram-sha-256");
    }

    private static @Nullable String value(Connection connection, String sql, String... parameters) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setString(i + 1, parameters[i]);
            }
            try (var rows = statement.executeQuery()) {
                return rows.next() ? rows.getString(1) : null;
            }
        }
    }
}
