/** Proofs on real processes. The long ones run only with {@code ./mvnw -Pproof test -Dtest=KillTests -Dkills=20}. */
package vn.loa.proof;
