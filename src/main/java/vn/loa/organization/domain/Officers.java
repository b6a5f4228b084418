package vn.loa.organization.domain;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** All officers, those who left included. */
interface Officers extends Repository<Officer, UUID> {

    Optional<Officer> findById(UUID id);

    boolean existsByUsername(String username);

    Officer saveAndFlush(Officer officer);
}
