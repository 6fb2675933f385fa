package org.chuangyou.organization.tree;

/** The organisations as other tables of the roster refer to them. */
public interface OrganizationCodes {

    /** All of them as they stand now. */
    OrganizationIndex index();
}
