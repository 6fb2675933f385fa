package org.chuangyou.pledge.certificate;

import java.util.UUID;
import jakarta.transaction.TransactionScoped;

import org.chuangyou.pledge.matter.Wholes;

/** The certificates of an import with their targets. */
@TransactionScoped
class CertificateSheets extends Wholes<UUID> {}
