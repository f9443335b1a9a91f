"""Preview of WhatsApp, Campaign Manager and SMS, of which little more than the paths is known. What is sent and received is passed through as it is, nothing in it is checked, and all of it may change in any release."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from ...caller import AsyncCaller, Caller, async_raw_method, raw_method
from ...operation import Operation
from ...page import AsyncPage, Page
from ...pagination import Pagination
from ...types import UNSET, JsonValue, Unset

if TYPE_CHECKING:
    from ...models import (
        PreviewAnswer,
        PreviewTemplateList,
    )

PREVIEW_WHATSAPP_SEND_MESSAGE: "Operation[PreviewAnswer]" = Operation(
    "preview",
    "preview_whatsapp_send_message",
    "POST",
    "/api/v1/messaging/messages",
    "unsafe",
    auth=("headers", "bearer"),
    success=(201,),
    model="PreviewAnswer",
    returns_json=False,
    fixed_query={},
    arguments='{"additionalProperties":true,"properties":{},"required":[],"type":"object"}',
)

PREVIEW_WHATSAPP_LIST_CHANNELS: "Operation[PreviewAnswer]" = Operation(
    "preview",
    "preview_whatsapp_list_channels",
    "GET",
    "/api/v1/messaging/channels/whatsapp",
    "read",
    auth=("headers", "bearer"),
    success=(200,),
    model="PreviewAnswer",
    returns_json=False,
    fixed_query={},
    arguments='{"additionalProperties":false,"properties":{},"required":[],"type":"object"}',
)

PREVIEW_WHATSAPP_CREATE_CHANNEL: "Operation[PreviewAnswer]" = Operation(
    "preview",
    "preview_whatsapp_create_channel",
    "POST",
    "/api/v1/messaging/channels/whatsapp",
    "unsafe",
    auth=("headers", "bearer"),
    success=(200, 201),
    model="PreviewAnswer",
    returns_json=False,
    fixed_query={},
    arguments='{"additionalProperties":true,"properties":{},"required":[],"type":"object"}',
)

PREVIEW_WHATSAPP_COMPLETE_EMBEDDED_SIGNUP: "Operation[PreviewAnswer]" = Operation(
    "preview",
    "preview_whatsapp_complete_embedded_signup",
    "POST",
    "/api/v1/messaging/channels/whatsapp/embedded-signup",
    "unsafe",
    auth=("headers", "bearer"),
    success=(200, 201),
    model="PreviewAnswer",
    returns_json=False,
    fixed_query={},
    arguments='{"additionalProperties":true,"properties":{},"required":[],"type":"object"}',
)

PREVIEW_WHATSAPP_UPDATE_CHANNEL: "Operation[PreviewAnswer]" = Operation(
    "preview",
    "preview_whatsapp_update_channel",
    "PUT",
    "/api/v1/messaging/channels/whatsapp/{channel_id}",
    "idempotent",
    auth=("headers", "bearer"),
    success=(200,),
    model="PreviewAnswer",
    returns_json=False,
    fixed_query={},
    arguments='{"additionalProperties":true,"properties":{"channel_id":{"minLength":1,"type":"string"}},"required":["channel_id"],"type":"object"}',
)

PREVIEW_WHATSAPP_DELETE_CHANNEL: "Operation[PreviewAnswer]" = Operation(
    "preview",
    "preview_whatsapp_delete_channel",
    "DELETE",
    "/api/v1/messaging/channels/whatsapp/{channel_id}",
    "idempotent",
    auth=("headers", "bearer"),
    success=(200, 204),
    model="PreviewAnswer",
    returns_json=False,
    fixed_query={},
    arguments='{"additionalProperties":false,"properties":{"channel_id":{"minLength":1,"type":"string"}},"required":["channel_id"],"type":"object"}',
    may_be_empty=True,
)

PREVIEW_WHATSAPP_CHECK_NUMBER_AVAILABILITY: "Operation[PreviewAnswer]" = Operation(
    "preview",
    "preview_whatsapp_check_number_availability",
    "GET",
    "/api/v1/messaging/numbers/whatsapp/availability",
    "read",
    auth=("headers", "bearer"),
    success=(200,),
    model="PreviewAnswer",
    returns_json=False,
    fixed_query={},
    arguments='{"additionalProperties":false,"properties":{},"required":[],"type":"object"}',
)

PREVIEW_WHATSAPP_ORDER_NUMBER: "Operation[PreviewAnswer]" = Operation(
    "preview",
    "preview_whatsapp_order_number",
    "POST",
    "/api/v1/messaging/numbers/whatsapp/orders",
    "unsafe",
    auth=("headers", "bearer"),
    success=(200, 201),
    model="PreviewAnswer",
    returns_json=False,
    fixed_query={},
    arguments='{"additionalProperties":true,"properties":{},"required":[],"type":"object"}',
)

PREVIEW_WHATSAPP_VERIFY_BYON_NUMBER: "Operation[PreviewAnswer]" = Operation(
    "preview",
    "preview_whatsapp_verify_byon_number",
    "POST",
    "/api/v1/messaging/numbers/whatsapp/bring-your-own/verify",
    "unsafe",
    auth=("headers", "bearer"),
    success=(200, 201),
    model="PreviewAnswer",
    returns_json=False,
    fixed_query={},
    arguments='{"additionalProperties":true,"properties":{},"required":[],"type":"object"}',
)

PREVIEW_WHATSAPP_CONFIRM_BYON_NUMBER: "Operation[PreviewAnswer]" = Operation(
    "preview",
    "preview_whatsapp_confirm_byon_number",
    "POST",
    "/api/v1/messaging/numbers/whatsapp/bring-your-own/confirm",
    "unsafe",
    auth=("headers", "bearer"),
    success=(200, 201),
    model="PreviewAnswer",
    returns_json=False,
    fixed_query={},
    arguments='{"additionalProperties":true,"properties":{},"required":[],"type":"object"}',
)

PREVIEW_WHATSAPP_LIST_CONVERSATIONS: "Operation[PreviewAnswer]" = Operation(
    "preview",
    "preview_whatsapp_list_conversations",
    "GET",
    "/api/v1/messaging/conversations",
    "read",
    auth=("headers", "bearer"),
    success=(200,),
    model="PreviewAnswer",
    returns_json=False,
    fixed_query={},
    arguments='{"additionalProperties":false,"properties":{},"required":[],"type":"object"}',
)

PREVIEW_WHATSAPP_LIST_CONVERSATION_MESSAGES: "Operation[PreviewAnswer]" = Operation(
    "preview",
    "preview_whatsapp_list_conversation_messages",
    "GET",
    "/api/v1/messaging/conversations/{conversation_id}/messages",
    "read",
    auth=("headers", "bearer"),
    success=(200,),
    model="PreviewAnswer",
    returns_json=False,
    fixed_query={},
    arguments='{"additionalProperties":false,"properties":{"conversation_id":{"minLength":1,"type":"string"}},"required":["conversation_id"],"type":"object"}',
)

PREVIEW_WHATSAPP_LIST_CONTACTS: "Operation[PreviewAnswer]" = Operation(
    "preview",
    "preview_whatsapp_list_contacts",
    "GET",
    "/api/v1/messaging/contacts",
    "read",
    auth=("headers", "bearer"),
    success=(200,),
    model="PreviewAnswer",
    returns_json=False,
    fixed_query={},
    arguments='{"additionalProperties":false,"properties":{},"required":[],"type":"object"}',
)

PREVIEW_WHATSAPP_CREATE_CONTACT: "Operation[PreviewAnswer]" = Operation(
    "preview",
    "preview_whatsapp_create_contact",
    "POST",
    "/api/v1/messaging/contacts",
    "unsafe",
    auth=("headers", "bearer"),
    success=(200, 201),
    model="PreviewAnswer",
    returns_json=False,
    fixed_query={},
    arguments='{"additionalProperties":true,"properties":{},"required":[],"type":"object"}',
)

PREVIEW_WHATSAPP_GET_CONTACT: "Operation[PreviewAnswer]" = Operation(
    "preview",
    "preview_whatsapp_get_contact",
    "GET",
    "/api/v1/messaging/contacts/{contact_id}",
    "read",
    auth=("headers", "bearer"),
    success=(200,),
    model="PreviewAnswer",
    returns_json=False,
    fixed_query={},
    arguments='{"additionalProperties":false,"properties":{"contact_id":{"minLength":1,"type":"string"}},"required":["contact_id"],"type":"object"}',
)

PREVIEW_WHATSAPP_UPDATE_CONTACT: "Operation[PreviewAnswer]" = Operation(
    "preview",
    "preview_whatsapp_update_contact",
    "PUT",
    "/api/v1/messaging/contacts/{contact_id}",
    "idempotent",
    auth=("headers", "bearer"),
    success=(200,),
    model="PreviewAnswer",
    returns_json=False,
    fixed_query={},
    arguments='{"additionalProperties":true,"properties":{"contact_id":{"minLength":1,"type":"string"}},"required":["contact_id"],"type":"object"}',
)

PREVIEW_WHATSAPP_DELETE_CONTACT: "Operation[PreviewAnswer]" = Operation(
    "preview",
    "preview_whatsapp_delete_contact",
    "DELETE",
    "/api/v1/messaging/contacts/{contact_id}",
    "idempotent",
    auth=("headers", "bearer"),
    success=(200, 204),
    model="PreviewAnswer",
    returns_json=False,
    fixed_query={},
    arguments='{"additionalProperties":false,"properties":{"contact_id":{"minLength":1,"type":"string"}},"required":["contact_id"],"type":"object"}',
    may_be_empty=True,
)

PREVIEW_WHATSAPP_IMPORT_CONTACTS: "Operation[PreviewAnswer]" = Operation(
    "preview",
    "preview_whatsapp_import_contacts",
    "POST",
    "/api/v1/messaging/contacts/import",
    "unsafe",
    auth=("headers", "bearer"),
    success=(200, 201),
    model="PreviewAnswer",
    returns_json=False,
    fixed_query={},
    arguments='{"additionalProperties":true,"properties":{},"required":[],"type":"object"}',
)

PREVIEW_WHATSAPP_LIST_TEMPLATES: "Operation[PreviewTemplateList]" = Operation(
    "preview",
    "preview_whatsapp_list_templates",
    "GET",
    "/api/v1/messaging/channels/{channel_id}/templates",
    "read",
    auth=("headers", "bearer"),
    success=(200,),
    model="PreviewTemplateList",
    returns_json=False,
    fixed_query={},
    arguments='{"additionalProperties":false,"properties":{"channel_id":{"minLength":1,"type":"string"},"limit":{"minimum":1,"type":"integer"},"page":{"minimum":1,"type":"integer"},"status":{"minLength":1,"type":"string"}},"required":["channel_id"],"type":"object"}',
    pagination=Pagination("page_limit", "items"),
    items_attribute="items",
)

PREVIEW_WHATSAPP_CREATE_TEMPLATE: "Operation[PreviewAnswer]" = Operation(
    "preview",
    "preview_whatsapp_create_template",
    "POST",
    "/api/v1/messaging/channels/{channel_id}/templates",
    "unsafe",
    auth=("headers", "bearer"),
    success=(200, 201),
    model="PreviewAnswer",
    returns_json=False,
    fixed_query={},
    arguments='{"additionalProperties":true,"properties":{"channel_id":{"minLength":1,"type":"string"}},"required":["channel_id"],"type":"object"}',
)

PREVIEW_WHATSAPP_SYNC_TEMPLATES: "Operation[PreviewAnswer]" = Operation(
    "preview",
    "preview_whatsapp_sync_templates",
    "POST",
    "/api/v1/messaging/channels/{channel_id}/templates/sync",
    "unsafe",
    auth=("headers", "bearer"),
    success=(200, 201),
    model="PreviewAnswer",
    returns_json=False,
    fixed_query={},
    arguments='{"additionalProperties":true,"properties":{"channel_id":{"minLength":1,"type":"string"}},"required":["channel_id"],"type":"object"}',
)

PREVIEW_WHATSAPP_LIST_CAMPAIGNS: "Operation[PreviewAnswer]" = Operation(
    "preview",
    "preview_whatsapp_list_campaigns",
    "GET",
    "/api/v1/messaging/campaigns",
    "read",
    auth=("headers", "bearer"),
    success=(200,),
    model="PreviewAnswer",
    returns_json=False,
    fixed_query={},
    arguments='{"additionalProperties":false,"properties":{},"required":[],"type":"object"}',
)

PREVIEW_WHATSAPP_CREATE_CAMPAIGN: "Operation[PreviewAnswer]" = Operation(
    "preview",
    "preview_whatsapp_create_campaign",
    "POST",
    "/api/v1/messaging/campaigns",
    "unsafe",
    auth=("headers", "bearer"),
    success=(200, 201),
    model="PreviewAnswer",
    returns_json=False,
    fixed_query={},
    arguments='{"additionalProperties":true,"properties":{},"required":[],"type":"object"}',
)

PREVIEW_WHATSAPP_GET_CAMPAIGN: "Operation[PreviewAnswer]" = Operation(
    "preview",
    "preview_whatsapp_get_campaign",
    "GET",
    "/api/v1/messaging/campaigns/{campaign_id}",
    "read",
    auth=("headers", "bearer"),
    success=(200,),
    model="PreviewAnswer",
    returns_json=False,
    fixed_query={},
    arguments='{"additionalProperties":false,"properties":{"campaign_id":{"minLength":1,"type":"string"}},"required":["campaign_id"],"type":"object"}',
)

PREVIEW_WHATSAPP_DELETE_CAMPAIGN: "Operation[PreviewAnswer]" = Operation(
    "preview",
    "preview_whatsapp_delete_campaign",
    "DELETE",
    "/api/v1/messaging/campaigns/{campaign_id}",
    "idempotent",
    auth=("headers", "bearer"),
    success=(200, 204),
    model="PreviewAnswer",
    returns_json=False,
    fixed_query={},
    arguments='{"additionalProperties":false,"properties":{"campaign_id":{"minLength":1,"type":"string"}},"required":["campaign_id"],"type":"object"}',
    may_be_empty=True,
)

PREVIEW_WHATSAPP_PAUSE_CAMPAIGN: "Operation[PreviewAnswer]" = Operation(
    "preview",
    "preview_whatsapp_pause_campaign",
    "POST",
    "/api/v1/messaging/campaigns/{campaign_id}/pause",
    "unsafe",
    auth=("headers", "bearer"),
    success=(200, 201),
    model="PreviewAnswer",
    returns_json=False,
    fixed_query={},
    arguments='{"additionalProperties":true,"properties":{"campaign_id":{"minLength":1,"type":"string"}},"required":["campaign_id"],"type":"object"}',
)

PREVIEW_WHATSAPP_RESUME_CAMPAIGN: "Operation[PreviewAnswer]" = Operation(
    "preview",
    "preview_whatsapp_resume_campaign",
    "POST",
    "/api/v1/messaging/campaigns/{campaign_id}/resume",
    "unsafe",
    auth=("headers", "bearer"),
    success=(200, 201),
    model="PreviewAnswer",
    returns_json=False,
    fixed_query={},
    arguments='{"additionalProperties":true,"properties":{"campaign_id":{"minLength":1,"type":"string"}},"required":["campaign_id"],"type":"object"}',
)

PREVIEW_WHATSAPP_CANCEL_CAMPAIGN: "Operation[PreviewAnswer]" = Operation(
    "preview",
    "preview_whatsapp_cancel_campaign",
    "POST",
    "/api/v1/messaging/campaigns/{campaign_id}/cancel",
    "unsafe",
    auth=("headers", "bearer"),
    success=(200, 201),
    model="PreviewAnswer",
    returns_json=False,
    fixed_query={},
    arguments='{"additionalProperties":true,"properties":{"campaign_id":{"minLength":1,"type":"string"}},"required":["campaign_id"],"type":"object"}',
)

PREVIEW_WHATSAPP_LIST_CAMPAIGN_RECIPIENTS: "Operation[PreviewAnswer]" = Operation(
    "preview",
    "preview_whatsapp_list_campaign_recipients",
    "GET",
    "/api/v1/messaging/campaigns/{campaign_id}/recipients",
    "read",
    auth=("headers", "bearer"),
    success=(200,),
    model="PreviewAnswer",
    returns_json=False,
    fixed_query={},
    arguments='{"additionalProperties":false,"properties":{"campaign_id":{"minLength":1,"type":"string"}},"required":["campaign_id"],"type":"object"}',
)

PREVIEW_WHATSAPP_LIST_CANNED_RESPONSES: "Operation[PreviewAnswer]" = Operation(
    "preview",
    "preview_whatsapp_list_canned_responses",
    "GET",
    "/api/v1/messaging/canned-responses",
    "read",
    auth=("headers", "bearer"),
    success=(200,),
    model="PreviewAnswer",
    returns_json=False,
    fixed_query={},
    arguments='{"additionalProperties":false,"properties":{},"required":[],"type":"object"}',
)

PREVIEW_WHATSAPP_CREATE_CANNED_RESPONSE: "Operation[PreviewAnswer]" = Operation(
    "preview",
    "preview_whatsapp_create_canned_response",
    "POST",
    "/api/v1/messaging/canned-responses",
    "unsafe",
    auth=("headers", "bearer"),
    success=(200, 201),
    model="PreviewAnswer",
    returns_json=False,
    fixed_query={},
    arguments='{"additionalProperties":true,"properties":{},"required":[],"type":"object"}',
)

PREVIEW_WHATSAPP_DELETE_CANNED_RESPONSE: "Operation[PreviewAnswer]" = Operation(
    "preview",
    "preview_whatsapp_delete_canned_response",
    "DELETE",
    "/api/v1/messaging/canned-responses/{canned_response_id}",
    "idempotent",
    auth=("headers", "bearer"),
    success=(200, 204),
    model="PreviewAnswer",
    returns_json=False,
    fixed_query={},
    arguments='{"additionalProperties":false,"properties":{"canned_response_id":{"minLength":1,"type":"string"}},"required":["canned_response_id"],"type":"object"}',
    may_be_empty=True,
)

PREVIEW_WHATSAPP_INITIATE_CALL: "Operation[PreviewAnswer]" = Operation(
    "preview",
    "preview_whatsapp_initiate_call",
    "POST",
    "/api/v1/messaging/calls/whatsapp",
    "unsafe",
    auth=("headers", "bearer"),
    success=(200, 201),
    model="PreviewAnswer",
    returns_json=False,
    fixed_query={},
    arguments='{"additionalProperties":true,"properties":{},"required":[],"type":"object"}',
)

PREVIEW_WHATSAPP_CALL_ACTION: "Operation[PreviewAnswer]" = Operation(
    "preview",
    "preview_whatsapp_call_action",
    "POST",
    "/api/v1/messaging/calls/whatsapp/action",
    "unsafe",
    auth=("headers", "bearer"),
    success=(200, 201),
    model="PreviewAnswer",
    returns_json=False,
    fixed_query={},
    arguments='{"additionalProperties":true,"properties":{},"required":[],"type":"object"}',
)

PREVIEW_WHATSAPP_LIST_CALL_LOGS: "Operation[PreviewAnswer]" = Operation(
    "preview",
    "preview_whatsapp_list_call_logs",
    "GET",
    "/api/v1/messaging/calls/whatsapp/logs",
    "read",
    auth=("headers", "bearer"),
    success=(200,),
    model="PreviewAnswer",
    returns_json=False,
    fixed_query={},
    arguments='{"additionalProperties":false,"properties":{},"required":[],"type":"object"}',
)

PREVIEW_WHATSAPP_LIST_WEBHOOKS: "Operation[PreviewAnswer]" = Operation(
    "preview",
    "preview_whatsapp_list_webhooks",
    "GET",
    "/api/v1/messaging/webhooks",
    "read",
    auth=("headers", "bearer"),
    success=(200,),
    model="PreviewAnswer",
    returns_json=False,
    fixed_query={},
    arguments='{"additionalProperties":false,"properties":{},"required":[],"type":"object"}',
)

PREVIEW_WHATSAPP_CREATE_WEBHOOK: "Operation[PreviewAnswer]" = Operation(
    "preview",
    "preview_whatsapp_create_webhook",
    "POST",
    "/api/v1/messaging/webhooks",
    "unsafe",
    auth=("headers", "bearer"),
    success=(200, 201),
    model="PreviewAnswer",
    returns_json=False,
    fixed_query={},
    arguments='{"additionalProperties":true,"properties":{},"required":[],"type":"object"}',
)

PREVIEW_WHATSAPP_DELETE_WEBHOOK: "Operation[PreviewAnswer]" = Operation(
    "preview",
    "preview_whatsapp_delete_webhook",
    "DELETE",
    "/api/v1/messaging/webhooks/{webhook_id}",
    "idempotent",
    auth=("headers", "bearer"),
    success=(200, 204),
    model="PreviewAnswer",
    returns_json=False,
    fixed_query={},
    arguments='{"additionalProperties":false,"properties":{"webhook_id":{"minLength":1,"type":"string"}},"required":["webhook_id"],"type":"object"}',
    may_be_empty=True,
)

PREVIEW_CAMPAIGNS_LIST_AGENTS: "Operation[PreviewAnswer]" = Operation(
    "preview",
    "preview_campaigns_list_agents",
    "GET",
    "/api/v1/account/{auth_id}/campaign/agents",
    "read",
    auth=("headers", "bearer"),
    success=(200,),
    model="PreviewAnswer",
    returns_json=False,
    fixed_query={},
    arguments='{"additionalProperties":false,"properties":{"limit":{"minimum":1,"type":"integer"},"offset":{"minimum":0,"type":"integer"}},"required":[],"type":"object"}',
)

PREVIEW_CAMPAIGNS_CREATE_AGENT: "Operation[PreviewAnswer]" = Operation(
    "preview",
    "preview_campaigns_create_agent",
    "POST",
    "/api/v1/account/{auth_id}/campaign/agents",
    "unsafe",
    auth=("headers", "bearer"),
    success=(201,),
    model="PreviewAnswer",
    returns_json=False,
    fixed_query={},
    arguments='{"additionalProperties":true,"properties":{},"required":[],"type":"object"}',
)

PREVIEW_CAMPAIGNS_GET_AGENT: "Operation[PreviewAnswer]" = Operation(
    "preview",
    "preview_campaigns_get_agent",
    "GET",
    "/api/v1/account/{auth_id}/campaign/agents/{agent_id}",
    "read",
    auth=("headers", "bearer"),
    success=(200,),
    model="PreviewAnswer",
    returns_json=False,
    fixed_query={},
    arguments='{"additionalProperties":false,"properties":{"agent_id":{"minLength":1,"type":"string"}},"required":["agent_id"],"type":"object"}',
)

PREVIEW_CAMPAIGNS_UPDATE_AGENT: "Operation[PreviewAnswer]" = Operation(
    "preview",
    "preview_campaigns_update_agent",
    "PUT",
    "/api/v1/account/{auth_id}/campaign/agents/{agent_id}",
    "idempotent",
    auth=("headers", "bearer"),
    success=(200,),
    model="PreviewAnswer",
    returns_json=False,
    fixed_query={},
    arguments='{"additionalProperties":true,"properties":{"agent_id":{"minLength":1,"type":"string"}},"required":["agent_id"],"type":"object"}',
)

PREVIEW_CAMPAIGNS_DELETE_AGENT: "Operation[PreviewAnswer]" = Operation(
    "preview",
    "preview_campaigns_delete_agent",
    "DELETE",
    "/api/v1/account/{auth_id}/campaign/agents/{agent_id}",
    "idempotent",
    auth=("headers", "bearer"),
    success=(200,),
    model="PreviewAnswer",
    returns_json=False,
    fixed_query={},
    arguments='{"additionalProperties":false,"properties":{"agent_id":{"minLength":1,"type":"string"}},"required":["agent_id"],"type":"object"}',
)

PREVIEW_CAMPAIGNS_LIST: "Operation[PreviewAnswer]" = Operation(
    "preview",
    "preview_campaigns_list",
    "GET",
    "/api/v1/account/{auth_id}/campaigns",
    "read",
    auth=("headers", "bearer"),
    success=(200,),
    model="PreviewAnswer",
    returns_json=False,
    fixed_query={},
    arguments='{"additionalProperties":false,"properties":{"limit":{"minimum":1,"type":"integer"},"offset":{"minimum":0,"type":"integer"}},"required":[],"type":"object"}',
)

PREVIEW_CAMPAIGNS_CREATE: "Operation[PreviewAnswer]" = Operation(
    "preview",
    "preview_campaigns_create",
    "POST",
    "/api/v1/account/{auth_id}/campaigns",
    "unsafe",
    auth=("headers", "bearer"),
    success=(201,),
    model="PreviewAnswer",
    returns_json=False,
    fixed_query={},
    arguments='{"additionalProperties":true,"properties":{},"required":[],"type":"object"}',
)

PREVIEW_CAMPAIGNS_GET: "Operation[PreviewAnswer]" = Operation(
    "preview",
    "preview_campaigns_get",
    "GET",
    "/api/v1/account/{auth_id}/campaigns/{campaign_id}",
    "read",
    auth=("headers", "bearer"),
    success=(200,),
    model="PreviewAnswer",
    returns_json=False,
    fixed_query={},
    arguments='{"additionalProperties":false,"properties":{"campaign_id":{"minLength":1,"type":"string"}},"required":["campaign_id"],"type":"object"}',
)

PREVIEW_CAMPAIGNS_UPDATE: "Operation[PreviewAnswer]" = Operation(
    "preview",
    "preview_campaigns_update",
    "PUT",
    "/api/v1/account/{auth_id}/campaigns/{campaign_id}",
    "idempotent",
    auth=("headers", "bearer"),
    success=(200,),
    model="PreviewAnswer",
    returns_json=False,
    fixed_query={},
    arguments='{"additionalProperties":true,"properties":{"campaign_id":{"minLength":1,"type":"string"}},"required":["campaign_id"],"type":"object"}',
)

PREVIEW_CAMPAIGNS_START: "Operation[PreviewAnswer]" = Operation(
    "preview",
    "preview_campaigns_start",
    "POST",
    "/api/v1/account/{auth_id}/campaigns/{campaign_id}/start",
    "unsafe",
    auth=("headers", "bearer"),
    success=(200,),
    model="PreviewAnswer",
    returns_json=False,
    fixed_query={},
    arguments='{"additionalProperties":true,"properties":{"campaign_id":{"minLength":1,"type":"string"}},"required":["campaign_id"],"type":"object"}',
)

PREVIEW_CAMPAIGNS_PAUSE: "Operation[PreviewAnswer]" = Operation(
    "preview",
    "preview_campaigns_pause",
    "POST",
    "/api/v1/account/{auth_id}/campaigns/{campaign_id}/pause",
    "unsafe",
    auth=("headers", "bearer"),
    success=(200,),
    model="PreviewAnswer",
    returns_json=False,
    fixed_query={},
    arguments='{"additionalProperties":true,"properties":{"campaign_id":{"minLength":1,"type":"string"}},"required":["campaign_id"],"type":"object"}',
)

PREVIEW_CAMPAIGNS_RESUME: "Operation[PreviewAnswer]" = Operation(
    "preview",
    "preview_campaigns_resume",
    "POST",
    "/api/v1/account/{auth_id}/campaigns/{campaign_id}/resume",
    "unsafe",
    auth=("headers", "bearer"),
    success=(200,),
    model="PreviewAnswer",
    returns_json=False,
    fixed_query={},
    arguments='{"additionalProperties":true,"properties":{"campaign_id":{"minLength":1,"type":"string"}},"required":["campaign_id"],"type":"object"}',
)

PREVIEW_CAMPAIGNS_CANCEL: "Operation[PreviewAnswer]" = Operation(
    "preview",
    "preview_campaigns_cancel",
    "POST",
    "/api/v1/account/{auth_id}/campaigns/{campaign_id}/cancel",
    "unsafe",
    auth=("headers", "bearer"),
    success=(200,),
    model="PreviewAnswer",
    returns_json=False,
    fixed_query={},
    arguments='{"additionalProperties":true,"properties":{"campaign_id":{"minLength":1,"type":"string"}},"required":["campaign_id"],"type":"object"}',
)

PREVIEW_CAMPAIGNS_ARCHIVE: "Operation[PreviewAnswer]" = Operation(
    "preview",
    "preview_campaigns_archive",
    "POST",
    "/api/v1/account/{auth_id}/campaigns/{campaign_id}/archive",
    "unsafe",
    auth=("headers", "bearer"),
    success=(200,),
    model="PreviewAnswer",
    returns_json=False,
    fixed_query={},
    arguments='{"additionalProperties":true,"properties":{"campaign_id":{"minLength":1,"type":"string"}},"required":["campaign_id"],"type":"object"}',
)

PREVIEW_CAMPAIGNS_UPLOAD_CONTACTS: "Operation[PreviewAnswer]" = Operation(
    "preview",
    "preview_campaigns_upload_contacts",
    "POST",
    "/api/v1/account/{auth_id}/campaigns/{campaign_id}/upload",
    "unsafe",
    auth=("headers", "bearer"),
    success=(200,),
    model="PreviewAnswer",
    returns_json=False,
    fixed_query={},
    arguments='{"additionalProperties":false,"properties":{"campaign_id":{"minLength":1,"type":"string"}},"required":["campaign_id"],"type":"object"}',
    multipart=True,
)

PREVIEW_CAMPAIGNS_LIST_CONTACTS: "Operation[PreviewAnswer]" = Operation(
    "preview",
    "preview_campaigns_list_contacts",
    "GET",
    "/api/v1/account/{auth_id}/campaigns/{campaign_id}/contacts",
    "read",
    auth=("headers", "bearer"),
    success=(200,),
    model="PreviewAnswer",
    returns_json=False,
    fixed_query={},
    arguments='{"additionalProperties":false,"properties":{"campaign_id":{"minLength":1,"type":"string"},"limit":{"minimum":1,"type":"integer"},"offset":{"minimum":0,"type":"integer"}},"required":["campaign_id"],"type":"object"}',
)

PREVIEW_CAMPAIGNS_LIST_CALLS: "Operation[PreviewAnswer]" = Operation(
    "preview",
    "preview_campaigns_list_calls",
    "GET",
    "/api/v1/account/{auth_id}/campaigns/{campaign_id}/calls",
    "read",
    auth=("headers", "bearer"),
    success=(200,),
    model="PreviewAnswer",
    returns_json=False,
    fixed_query={},
    arguments='{"additionalProperties":false,"properties":{"campaign_id":{"minLength":1,"type":"string"},"page":{"minimum":1,"type":"integer"},"per_page":{"minimum":1,"type":"integer"}},"required":["campaign_id"],"type":"object"}',
)

PREVIEW_CAMPAIGNS_DOWNLOAD_RESULTS: "Operation[bytes]" = Operation(
    "preview",
    "preview_campaigns_download_results",
    "GET",
    "/api/v1/account/{auth_id}/campaigns/{campaign_id}/results",
    "read",
    auth=("headers", "bearer"),
    success=(200,),
    model=None,
    returns_json=False,
    fixed_query={},
    arguments='{"additionalProperties":false,"properties":{"campaign_id":{"minLength":1,"type":"string"}},"required":["campaign_id"],"type":"object"}',
    binary=True,
)

PREVIEW_CAMPAIGNS_LIST_POOL_NUMBERS: "Operation[PreviewAnswer]" = Operation(
    "preview",
    "preview_campaigns_list_pool_numbers",
    "GET",
    "/api/v1/account/{auth_id}/campaigns/{campaign_id}/pool",
    "read",
    auth=("headers", "bearer"),
    success=(200,),
    model="PreviewAnswer",
    returns_json=False,
    fixed_query={},
    arguments='{"additionalProperties":false,"properties":{"campaign_id":{"minLength":1,"type":"string"}},"required":["campaign_id"],"type":"object"}',
)

PREVIEW_CAMPAIGNS_ADD_POOL_NUMBERS: "Operation[PreviewAnswer]" = Operation(
    "preview",
    "preview_campaigns_add_pool_numbers",
    "POST",
    "/api/v1/account/{auth_id}/campaigns/{campaign_id}/pool",
    "unsafe",
    auth=("headers", "bearer"),
    success=(200,),
    model="PreviewAnswer",
    returns_json=False,
    fixed_query={},
    arguments='{"additionalProperties":true,"properties":{"campaign_id":{"minLength":1,"type":"string"}},"required":["campaign_id"],"type":"object"}',
)

PREVIEW_CAMPAIGNS_UPDATE_POOL_NUMBER: "Operation[PreviewAnswer]" = Operation(
    "preview",
    "preview_campaigns_update_pool_number",
    "PUT",
    "/api/v1/account/{auth_id}/campaigns/{campaign_id}/pool/{number_id}",
    "idempotent",
    auth=("headers", "bearer"),
    success=(200,),
    model="PreviewAnswer",
    returns_json=False,
    fixed_query={},
    arguments='{"additionalProperties":true,"properties":{"campaign_id":{"minLength":1,"type":"string"},"number_id":{"minLength":1,"type":"string"}},"required":["campaign_id","number_id"],"type":"object"}',
)

PREVIEW_CAMPAIGNS_DELETE_POOL_NUMBER: "Operation[PreviewAnswer]" = Operation(
    "preview",
    "preview_campaigns_delete_pool_number",
    "DELETE",
    "/api/v1/account/{auth_id}/campaigns/{campaign_id}/pool/{number_id}",
    "idempotent",
    auth=("headers", "bearer"),
    success=(200,),
    model="PreviewAnswer",
    returns_json=False,
    fixed_query={},
    arguments='{"additionalProperties":false,"properties":{"campaign_id":{"minLength":1,"type":"string"},"number_id":{"minLength":1,"type":"string"}},"required":["campaign_id","number_id"],"type":"object"}',
)

PREVIEW_CAMPAIGNS_GET_CAPACITY: "Operation[PreviewAnswer]" = Operation(
    "preview",
    "preview_campaigns_get_capacity",
    "GET",
    "/api/v1/account/{auth_id}/capacity",
    "read",
    auth=("headers", "bearer"),
    success=(200,),
    model="PreviewAnswer",
    returns_json=False,
    fixed_query={},
    arguments='{"additionalProperties":false,"properties":{},"required":[],"type":"object"}',
)

PREVIEW_CAMPAIGNS_LOOKUP_CALL: "Operation[PreviewAnswer]" = Operation(
    "preview",
    "preview_campaigns_lookup_call",
    "GET",
    "/api/v1/account/{auth_id}/campaigns/{campaign_id}/call-lookup/{call_uuid}",
    "read",
    auth=("headers", "bearer"),
    success=(200,),
    model="PreviewAnswer",
    returns_json=False,
    fixed_query={},
    arguments='{"additionalProperties":false,"properties":{"call_uuid":{"minLength":1,"type":"string"},"campaign_id":{"minLength":1,"type":"string"}},"required":["call_uuid","campaign_id"],"type":"object"}',
)

PREVIEW_SMS_LIST_MESSAGES: "Operation[PreviewAnswer]" = Operation(
    "preview",
    "preview_sms_list_messages",
    "GET",
    "/api/v1/sms/messages",
    "read",
    auth=("headers",),
    success=(200,),
    model="PreviewAnswer",
    returns_json=False,
    fixed_query={},
    arguments='{"additionalProperties":false,"properties":{},"required":[],"type":"object"}',
)

PREVIEW_SMS_SEND_MESSAGE: "Operation[PreviewAnswer]" = Operation(
    "preview",
    "preview_sms_send_message",
    "POST",
    "/api/v1/sms/messages",
    "unsafe",
    auth=("headers",),
    success=(200, 201),
    model="PreviewAnswer",
    returns_json=False,
    fixed_query={},
    arguments='{"additionalProperties":true,"properties":{},"required":[],"type":"object"}',
)

PREVIEW_SMS_GET_MESSAGE: "Operation[PreviewAnswer]" = Operation(
    "preview",
    "preview_sms_get_message",
    "GET",
    "/api/v1/sms/messages/{message_id}",
    "read",
    auth=("headers",),
    success=(200,),
    model="PreviewAnswer",
    returns_json=False,
    fixed_query={},
    arguments='{"additionalProperties":false,"properties":{"message_id":{"minLength":1,"type":"string"}},"required":["message_id"],"type":"object"}',
)

PREVIEW_SMS_LIST_NUMBERS: "Operation[PreviewAnswer]" = Operation(
    "preview",
    "preview_sms_list_numbers",
    "GET",
    "/api/v1/sms/numbers",
    "read",
    auth=("headers",),
    success=(200,),
    model="PreviewAnswer",
    returns_json=False,
    fixed_query={},
    arguments='{"additionalProperties":false,"properties":{},"required":[],"type":"object"}',
)


class PreviewResource:
    """Preview of WhatsApp, Campaign Manager and SMS, of which little more than the paths is known. What is sent and received is passed through as it is, nothing in it is checked, and all of it may change in any release."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    @property
    def with_raw_response(self) -> "PreviewResourceWithRawResponse":
        """The same methods, answering with status, headers, request id and body."""
        return PreviewResourceWithRawResponse(PreviewResource(self._caller.raw()))

    def whatsapp_send_message(
        self,
        body: Mapping[str, JsonValue] | None = None,
    ) -> "PreviewAnswer":
        """Send a WhatsApp message.

        Sends one message. The vendor's page names the fields `channel_id`, `waba_id`, `to` (international form with
        its plus) and `type` (`text`, `template`, `image`, `audio`, `video`, `document` or `sticker`), with `text`,
        `media` or `template` beside them. Without a message from the recipient within the last 24 hours only an
        approved template is delivered. Status 201 means that it was accepted: the answer starts as `pending`, and
        `sent`, `delivered`, `read` or `failed` follow by webhook.

        Effect: never sent again unless it is certain that the server did not carry it out.

        Raises:
            InsufficientBalanceError: Balance too low (INSUFFICIENT_BALANCE).
            BadRequestError: HTTP 400, bad request.
            UnauthorizedError: HTTP 401, unauthorized.
            PaymentRequiredError: HTTP 402, payment required.
            ForbiddenError: HTTP 403, forbidden.
            UnprocessableEntityError: HTTP 422, unprocessable entity.
            TooManyRequestsError: HTTP 429, too many requests.
            InternalServerError: HTTP 500, internal server error.
            BadGatewayError: HTTP 502, bad gateway.
            ServiceUnavailableError: HTTP 503, service unavailable.
            GatewayTimeoutError: HTTP 504, gateway timeout.

        Each error's page: `vobiz explain CODE`. The vendor's page: https://vobiz.ai/docs/whatsapp/api/send-message
        """
        try:
            return self._caller.call(
                PREVIEW_WHATSAPP_SEND_MESSAGE,
                {},
                {},
                body or {},
            )
        finally:
            # What may not be seen is not found in the variables that a crash report shows of this frame.
            del body

    def whatsapp_list_channels(
        self,
    ) -> "PreviewAnswer":
        """List the WhatsApp channels.

        Returns the channels of the account. The vendor's n8n node finds them under `items`, an older page shows
        them under `data`.

        Effect: reads only, so it is retried after any passing failure.

        Raises:
            UnauthorizedError: HTTP 401, unauthorized.
            ForbiddenError: HTTP 403, forbidden.
            TooManyRequestsError: HTTP 429, too many requests.
            InternalServerError: HTTP 500, internal server error.
            BadGatewayError: HTTP 502, bad gateway.
            ServiceUnavailableError: HTTP 503, service unavailable.
            GatewayTimeoutError: HTTP 504, gateway timeout.

        Each error's page: `vobiz explain CODE`. The vendor's page: https://vobiz.ai/docs/whatsapp/api
        """
        return self._caller.call(
            PREVIEW_WHATSAPP_LIST_CHANNELS,
            {},
            {},
            None,
        )

    def whatsapp_create_channel(
        self,
        body: Mapping[str, JsonValue] | None = None,
    ) -> "PreviewAnswer":
        """Connect a WhatsApp number.

        Connects a WhatsApp Business number to the account as a channel.

        Effect: never sent again unless it is certain that the server did not carry it out.

        Raises:
            BadRequestError: HTTP 400, bad request.
            UnauthorizedError: HTTP 401, unauthorized.
            ForbiddenError: HTTP 403, forbidden.
            UnprocessableEntityError: HTTP 422, unprocessable entity.
            TooManyRequestsError: HTTP 429, too many requests.
            InternalServerError: HTTP 500, internal server error.
            BadGatewayError: HTTP 502, bad gateway.
            ServiceUnavailableError: HTTP 503, service unavailable.
            GatewayTimeoutError: HTTP 504, gateway timeout.

        Each error's page: `vobiz explain CODE`. The vendor's page: https://vobiz.ai/docs/whatsapp/api
        """
        try:
            return self._caller.call(
                PREVIEW_WHATSAPP_CREATE_CHANNEL,
                {},
                {},
                body or {},
            )
        finally:
            # What may not be seen is not found in the variables that a crash report shows of this frame.
            del body

    def whatsapp_complete_embedded_signup(
        self,
        body: Mapping[str, JsonValue] | None = None,
    ) -> "PreviewAnswer":
        """Finish an embedded sign-up.

        Creates the channel after Meta's embedded sign-up has returned its code.

        Effect: never sent again unless it is certain that the server did not carry it out.

        Raises:
            BadRequestError: HTTP 400, bad request.
            UnauthorizedError: HTTP 401, unauthorized.
            ForbiddenError: HTTP 403, forbidden.
            UnprocessableEntityError: HTTP 422, unprocessable entity.
            TooManyRequestsError: HTTP 429, too many requests.
            InternalServerError: HTTP 500, internal server error.
            BadGatewayError: HTTP 502, bad gateway.
            ServiceUnavailableError: HTTP 503, service unavailable.
            GatewayTimeoutError: HTTP 504, gateway timeout.

        Each error's page: `vobiz explain CODE`. The vendor's page: https://vobiz.ai/docs/whatsapp/api
        """
        try:
            return self._caller.call(
                PREVIEW_WHATSAPP_COMPLETE_EMBEDDED_SIGNUP,
                {},
                {},
                body or {},
            )
        finally:
            # What may not be seen is not found in the variables that a crash report shows of this frame.
            del body

    def whatsapp_update_channel(
        self,
        channel_id: str,
        body: Mapping[str, JsonValue] | None = None,
    ) -> "PreviewAnswer":
        """Change a WhatsApp channel.

        Changes a channel, for example to renew its access token. The vendor's page says that only the fields to
        change are sent.

        Args:
            channel_id: Identifier of the channel.

        Effect: repeating it changes nothing more, so it is retried after any passing failure.

        Raises:
            BadRequestError: HTTP 400, bad request.
            UnauthorizedError: HTTP 401, unauthorized.
            ForbiddenError: HTTP 403, forbidden.
            NotFoundError: HTTP 404, not found.
            UnprocessableEntityError: HTTP 422, unprocessable entity.
            TooManyRequestsError: HTTP 429, too many requests.
            InternalServerError: HTTP 500, internal server error.
            BadGatewayError: HTTP 502, bad gateway.
            ServiceUnavailableError: HTTP 503, service unavailable.
            GatewayTimeoutError: HTTP 504, gateway timeout.

        Each error's page: `vobiz explain CODE`. The vendor's page: https://vobiz.ai/docs/whatsapp/api
        """
        try:
            return self._caller.call(
                PREVIEW_WHATSAPP_UPDATE_CHANNEL,
                {
                    "channel_id": channel_id,
                },
                {},
                body or {},
            )
        finally:
            # What may not be seen is not found in the variables that a crash report shows of this frame.
            del body

    def whatsapp_delete_channel(
        self,
        channel_id: str,
    ) -> "PreviewAnswer":
        """Disconnect a WhatsApp channel.

        Removes a channel from the account. The number itself stays with Meta.

        Args:
            channel_id: Identifier of the channel.

        Effect: repeating it changes nothing more, so it is retried after any passing failure.

        Raises:
            BadRequestError: HTTP 400, bad request.
            UnauthorizedError: HTTP 401, unauthorized.
            ForbiddenError: HTTP 403, forbidden.
            NotFoundError: HTTP 404, not found.
            UnprocessableEntityError: HTTP 422, unprocessable entity.
            TooManyRequestsError: HTTP 429, too many requests.
            InternalServerError: HTTP 500, internal server error.
            BadGatewayError: HTTP 502, bad gateway.
            ServiceUnavailableError: HTTP 503, service unavailable.
            GatewayTimeoutError: HTTP 504, gateway timeout.

        Each error's page: `vobiz explain CODE`. The vendor's page: https://vobiz.ai/docs/whatsapp/api
        """
        return self._caller.call(
            PREVIEW_WHATSAPP_DELETE_CHANNEL,
            {
                "channel_id": channel_id,
            },
            {},
            None,
        )

    def whatsapp_check_number_availability(
        self,
    ) -> "PreviewAnswer":
        """Look for WhatsApp numbers to order.

        Asks which numbers can be ordered for WhatsApp. No source states its filters.

        Effect: reads only, so it is retried after any passing failure.

        Raises:
            UnauthorizedError: HTTP 401, unauthorized.
            ForbiddenError: HTTP 403, forbidden.
            TooManyRequestsError: HTTP 429, too many requests.
            InternalServerError: HTTP 500, internal server error.
            BadGatewayError: HTTP 502, bad gateway.
            ServiceUnavailableError: HTTP 503, service unavailable.
            GatewayTimeoutError: HTTP 504, gateway timeout.

        Each error's page: `vobiz explain CODE`. The vendor's page: https://vobiz.ai/docs/whatsapp/api
        """
        return self._caller.call(
            PREVIEW_WHATSAPP_CHECK_NUMBER_AVAILABILITY,
            {},
            {},
            None,
        )

    def whatsapp_order_number(
        self,
        body: Mapping[str, JsonValue] | None = None,
    ) -> "PreviewAnswer":
        """Order a WhatsApp number.

        Orders a number for WhatsApp, which costs money.

        Effect: never sent again unless it is certain that the server did not carry it out.

        Raises:
            InsufficientBalanceError: Balance too low (INSUFFICIENT_BALANCE).
            BadRequestError: HTTP 400, bad request.
            UnauthorizedError: HTTP 401, unauthorized.
            PaymentRequiredError: HTTP 402, payment required.
            ForbiddenError: HTTP 403, forbidden.
            UnprocessableEntityError: HTTP 422, unprocessable entity.
            TooManyRequestsError: HTTP 429, too many requests.
            InternalServerError: HTTP 500, internal server error.
            BadGatewayError: HTTP 502, bad gateway.
            ServiceUnavailableError: HTTP 503, service unavailable.
            GatewayTimeoutError: HTTP 504, gateway timeout.

        Each error's page: `vobiz explain CODE`. The vendor's page: https://vobiz.ai/docs/whatsapp/api
        """
        try:
            return self._caller.call(
                PREVIEW_WHATSAPP_ORDER_NUMBER,
                {},
                {},
                body or {},
            )
        finally:
            # What may not be seen is not found in the variables that a crash report shows of this frame.
            del body

    def whatsapp_verify_byon_number(
        self,
        body: Mapping[str, JsonValue] | None = None,
    ) -> "PreviewAnswer":
        """Have a code sent to a number of your own.

        Starts the check that a number which you bring along is yours: a code goes to it by text message or call.

        Effect: never sent again unless it is certain that the server did not carry it out.

        Raises:
            BadRequestError: HTTP 400, bad request.
            UnauthorizedError: HTTP 401, unauthorized.
            ForbiddenError: HTTP 403, forbidden.
            UnprocessableEntityError: HTTP 422, unprocessable entity.
            TooManyRequestsError: HTTP 429, too many requests.
            InternalServerError: HTTP 500, internal server error.
            BadGatewayError: HTTP 502, bad gateway.
            ServiceUnavailableError: HTTP 503, service unavailable.
            GatewayTimeoutError: HTTP 504, gateway timeout.

        Each error's page: `vobiz explain CODE`. The vendor's page: https://vobiz.ai/docs/whatsapp/api
        """
        try:
            return self._caller.call(
                PREVIEW_WHATSAPP_VERIFY_BYON_NUMBER,
                {},
                {},
                body or {},
            )
        finally:
            # What may not be seen is not found in the variables that a crash report shows of this frame.
            del body

    def whatsapp_confirm_byon_number(
        self,
        body: Mapping[str, JsonValue] | None = None,
    ) -> "PreviewAnswer":
        """Confirm a number of your own.

        Ends the check that a number which you bring along is yours, with the code that was sent to it.

        Effect: never sent again unless it is certain that the server did not carry it out.

        Raises:
            BadRequestError: HTTP 400, bad request.
            UnauthorizedError: HTTP 401, unauthorized.
            ForbiddenError: HTTP 403, forbidden.
            UnprocessableEntityError: HTTP 422, unprocessable entity.
            TooManyRequestsError: HTTP 429, too many requests.
            InternalServerError: HTTP 500, internal server error.
            BadGatewayError: HTTP 502, bad gateway.
            ServiceUnavailableError: HTTP 503, service unavailable.
            GatewayTimeoutError: HTTP 504, gateway timeout.

        Each error's page: `vobiz explain CODE`. The vendor's page: https://vobiz.ai/docs/whatsapp/api
        """
        try:
            return self._caller.call(
                PREVIEW_WHATSAPP_CONFIRM_BYON_NUMBER,
                {},
                {},
                body or {},
            )
        finally:
            # What may not be seen is not found in the variables that a crash report shows of this frame.
            del body

    def whatsapp_list_conversations(
        self,
    ) -> "PreviewAnswer":
        """List the WhatsApp conversations.

        Returns conversations of the account. How they are paged is not known.

        Effect: reads only, so it is retried after any passing failure.

        Raises:
            UnauthorizedError: HTTP 401, unauthorized.
            ForbiddenError: HTTP 403, forbidden.
            TooManyRequestsError: HTTP 429, too many requests.
            InternalServerError: HTTP 500, internal server error.
            BadGatewayError: HTTP 502, bad gateway.
            ServiceUnavailableError: HTTP 503, service unavailable.
            GatewayTimeoutError: HTTP 504, gateway timeout.

        Each error's page: `vobiz explain CODE`. The vendor's page: https://vobiz.ai/docs/whatsapp/api
        """
        return self._caller.call(
            PREVIEW_WHATSAPP_LIST_CONVERSATIONS,
            {},
            {},
            None,
        )

    def whatsapp_list_conversation_messages(
        self,
        conversation_id: str,
    ) -> "PreviewAnswer":
        """List the messages of a conversation.

        Returns messages of one conversation. How they are paged is not known.

        Args:
            conversation_id: Identifier of the conversation.

        Effect: reads only, so it is retried after any passing failure.

        Raises:
            BadRequestError: HTTP 400, bad request.
            UnauthorizedError: HTTP 401, unauthorized.
            ForbiddenError: HTTP 403, forbidden.
            NotFoundError: HTTP 404, not found.
            UnprocessableEntityError: HTTP 422, unprocessable entity.
            TooManyRequestsError: HTTP 429, too many requests.
            InternalServerError: HTTP 500, internal server error.
            BadGatewayError: HTTP 502, bad gateway.
            ServiceUnavailableError: HTTP 503, service unavailable.
            GatewayTimeoutError: HTTP 504, gateway timeout.

        Each error's page: `vobiz explain CODE`. The vendor's page: https://vobiz.ai/docs/whatsapp/api
        """
        return self._caller.call(
            PREVIEW_WHATSAPP_LIST_CONVERSATION_MESSAGES,
            {
                "conversation_id": conversation_id,
            },
            {},
            None,
        )

    def whatsapp_list_contacts(
        self,
    ) -> "PreviewAnswer":
        """List the WhatsApp contacts.

        Returns contacts of the account. How they are paged is not known.

        Effect: reads only, so it is retried after any passing failure.

        Raises:
            UnauthorizedError: HTTP 401, unauthorized.
            ForbiddenError: HTTP 403, forbidden.
            TooManyRequestsError: HTTP 429, too many requests.
            InternalServerError: HTTP 500, internal server error.
            BadGatewayError: HTTP 502, bad gateway.
            ServiceUnavailableError: HTTP 503, service unavailable.
            GatewayTimeoutError: HTTP 504, gateway timeout.

        Each error's page: `vobiz explain CODE`. The vendor's page: https://vobiz.ai/docs/whatsapp/api
        """
        return self._caller.call(
            PREVIEW_WHATSAPP_LIST_CONTACTS,
            {},
            {},
            None,
        )

    def whatsapp_create_contact(
        self,
        body: Mapping[str, JsonValue] | None = None,
    ) -> "PreviewAnswer":
        """Create a WhatsApp contact.

        Adds a contact.

        Effect: never sent again unless it is certain that the server did not carry it out.

        Raises:
            BadRequestError: HTTP 400, bad request.
            UnauthorizedError: HTTP 401, unauthorized.
            ForbiddenError: HTTP 403, forbidden.
            UnprocessableEntityError: HTTP 422, unprocessable entity.
            TooManyRequestsError: HTTP 429, too many requests.
            InternalServerError: HTTP 500, internal server error.
            BadGatewayError: HTTP 502, bad gateway.
            ServiceUnavailableError: HTTP 503, service unavailable.
            GatewayTimeoutError: HTTP 504, gateway timeout.

        Each error's page: `vobiz explain CODE`. The vendor's page: https://vobiz.ai/docs/whatsapp/api
        """
        try:
            return self._caller.call(
                PREVIEW_WHATSAPP_CREATE_CONTACT,
                {},
                {},
                body or {},
            )
        finally:
            # What may not be seen is not found in the variables that a crash report shows of this frame.
            del body

    def whatsapp_get_contact(
        self,
        contact_id: str,
    ) -> "PreviewAnswer":
        """Read a WhatsApp contact.

        Returns one contact.

        Args:
            contact_id: Identifier of the contact.

        Effect: reads only, so it is retried after any passing failure.

        Raises:
            BadRequestError: HTTP 400, bad request.
            UnauthorizedError: HTTP 401, unauthorized.
            ForbiddenError: HTTP 403, forbidden.
            NotFoundError: HTTP 404, not found.
            UnprocessableEntityError: HTTP 422, unprocessable entity.
            TooManyRequestsError: HTTP 429, too many requests.
            InternalServerError: HTTP 500, internal server error.
            BadGatewayError: HTTP 502, bad gateway.
            ServiceUnavailableError: HTTP 503, service unavailable.
            GatewayTimeoutError: HTTP 504, gateway timeout.

        Each error's page: `vobiz explain CODE`. The vendor's page: https://vobiz.ai/docs/whatsapp/api
        """
        return self._caller.call(
            PREVIEW_WHATSAPP_GET_CONTACT,
            {
                "contact_id": contact_id,
            },
            {},
            None,
        )

    def whatsapp_update_contact(
        self,
        contact_id: str,
        body: Mapping[str, JsonValue] | None = None,
    ) -> "PreviewAnswer":
        """Change a WhatsApp contact.

        Changes a contact. Whether fields that are left out keep their values is not known.

        Args:
            contact_id: Identifier of the contact.

        Effect: repeating it changes nothing more, so it is retried after any passing failure.

        Raises:
            BadRequestError: HTTP 400, bad request.
            UnauthorizedError: HTTP 401, unauthorized.
            ForbiddenError: HTTP 403, forbidden.
            NotFoundError: HTTP 404, not found.
            UnprocessableEntityError: HTTP 422, unprocessable entity.
            TooManyRequestsError: HTTP 429, too many requests.
            InternalServerError: HTTP 500, internal server error.
            BadGatewayError: HTTP 502, bad gateway.
            ServiceUnavailableError: HTTP 503, service unavailable.
            GatewayTimeoutError: HTTP 504, gateway timeout.

        Each error's page: `vobiz explain CODE`. The vendor's page: https://vobiz.ai/docs/whatsapp/api
        """
        try:
            return self._caller.call(
                PREVIEW_WHATSAPP_UPDATE_CONTACT,
                {
                    "contact_id": contact_id,
                },
                {},
                body or {},
            )
        finally:
            # What may not be seen is not found in the variables that a crash report shows of this frame.
            del body

    def whatsapp_delete_contact(
        self,
        contact_id: str,
    ) -> "PreviewAnswer":
        """Delete a WhatsApp contact.

        Deletes a contact.

        Args:
            contact_id: Identifier of the contact.

        Effect: repeating it changes nothing more, so it is retried after any passing failure.

        Raises:
            BadRequestError: HTTP 400, bad request.
            UnauthorizedError: HTTP 401, unauthorized.
            ForbiddenError: HTTP 403, forbidden.
            NotFoundError: HTTP 404, not found.
            UnprocessableEntityError: HTTP 422, unprocessable entity.
            TooManyRequestsError: HTTP 429, too many requests.
            InternalServerError: HTTP 500, internal server error.
            BadGatewayError: HTTP 502, bad gateway.
            ServiceUnavailableError: HTTP 503, service unavailable.
            GatewayTimeoutError: HTTP 504, gateway timeout.

        Each error's page: `vobiz explain CODE`. The vendor's page: https://vobiz.ai/docs/whatsapp/api
        """
        return self._caller.call(
            PREVIEW_WHATSAPP_DELETE_CONTACT,
            {
                "contact_id": contact_id,
            },
            {},
            None,
        )

    def whatsapp_import_contacts(
        self,
        body: Mapping[str, JsonValue] | None = None,
    ) -> "PreviewAnswer":
        """Import WhatsApp contacts.

        Adds many contacts at once. In which form they are sent is not known; what is given is sent as JSON.

        Effect: never sent again unless it is certain that the server did not carry it out.

        Raises:
            BadRequestError: HTTP 400, bad request.
            UnauthorizedError: HTTP 401, unauthorized.
            ForbiddenError: HTTP 403, forbidden.
            UnprocessableEntityError: HTTP 422, unprocessable entity.
            TooManyRequestsError: HTTP 429, too many requests.
            InternalServerError: HTTP 500, internal server error.
            BadGatewayError: HTTP 502, bad gateway.
            ServiceUnavailableError: HTTP 503, service unavailable.
            GatewayTimeoutError: HTTP 504, gateway timeout.

        Each error's page: `vobiz explain CODE`. The vendor's page: https://vobiz.ai/docs/whatsapp/api
        """
        try:
            return self._caller.call(
                PREVIEW_WHATSAPP_IMPORT_CONTACTS,
                {},
                {},
                body or {},
            )
        finally:
            # What may not be seen is not found in the variables that a crash report shows of this frame.
            del body

    def whatsapp_list_templates(
        self,
        channel_id: str,
        *,
        page: int | Unset = UNSET,
        limit: int | Unset = UNSET,
        status: str | Unset = UNSET,
    ) -> "Page[Mapping[str, JsonValue], PreviewTemplateList]":
        """List the templates of a channel.

        Returns the message templates of a channel, page by page.

        Args:
            channel_id: Identifier of the channel.
            page: Number of the page to read, counted from 1. (at least 1)
            limit: Largest number of templates on a page. (at least 1)
            status: Only templates in this state of review, such as `APPROVED`.

        Effect: reads only, so it is retried after any passing failure.

        Raises:
            BadRequestError: HTTP 400, bad request.
            UnauthorizedError: HTTP 401, unauthorized.
            ForbiddenError: HTTP 403, forbidden.
            NotFoundError: HTTP 404, not found.
            UnprocessableEntityError: HTTP 422, unprocessable entity.
            TooManyRequestsError: HTTP 429, too many requests.
            InternalServerError: HTTP 500, internal server error.
            BadGatewayError: HTTP 502, bad gateway.
            ServiceUnavailableError: HTTP 503, service unavailable.
            GatewayTimeoutError: HTTP 504, gateway timeout.

        Each error's page: `vobiz explain CODE`. The vendor's page: https://vobiz.ai/docs/whatsapp/api
        """
        return self._caller.page(
            PREVIEW_WHATSAPP_LIST_TEMPLATES,
            {
                "channel_id": channel_id,
            },
            {
                "page": page,
                "limit": limit,
                "status": status,
            },
        )

    def whatsapp_create_template(
        self,
        channel_id: str,
        body: Mapping[str, JsonValue] | None = None,
    ) -> "PreviewAnswer":
        """Create a template.

        Submits a message template, which Meta has to approve before it can be sent.

        Args:
            channel_id: Identifier of the channel.

        Effect: never sent again unless it is certain that the server did not carry it out.

        Raises:
            BadRequestError: HTTP 400, bad request.
            UnauthorizedError: HTTP 401, unauthorized.
            ForbiddenError: HTTP 403, forbidden.
            NotFoundError: HTTP 404, not found.
            UnprocessableEntityError: HTTP 422, unprocessable entity.
            TooManyRequestsError: HTTP 429, too many requests.
            InternalServerError: HTTP 500, internal server error.
            BadGatewayError: HTTP 502, bad gateway.
            ServiceUnavailableError: HTTP 503, service unavailable.
            GatewayTimeoutError: HTTP 504, gateway timeout.

        Each error's page: `vobiz explain CODE`. The vendor's page: https://vobiz.ai/docs/whatsapp/api
        """
        try:
            return self._caller.call(
                PREVIEW_WHATSAPP_CREATE_TEMPLATE,
                {
                    "channel_id": channel_id,
                },
                {},
                body or {},
            )
        finally:
            # What may not be seen is not found in the variables that a crash report shows of this frame.
            del body

    def whatsapp_sync_templates(
        self,
        channel_id: str,
        body: Mapping[str, JsonValue] | None = None,
    ) -> "PreviewAnswer":
        """Fetch the state of the templates from Meta.

        Brings the templates of a channel up to date with what Meta has approved or refused since.

        Args:
            channel_id: Identifier of the channel.

        Effect: never sent again unless it is certain that the server did not carry it out.

        Raises:
            BadRequestError: HTTP 400, bad request.
            UnauthorizedError: HTTP 401, unauthorized.
            ForbiddenError: HTTP 403, forbidden.
            NotFoundError: HTTP 404, not found.
            UnprocessableEntityError: HTTP 422, unprocessable entity.
            TooManyRequestsError: HTTP 429, too many requests.
            InternalServerError: HTTP 500, internal server error.
            BadGatewayError: HTTP 502, bad gateway.
            ServiceUnavailableError: HTTP 503, service unavailable.
            GatewayTimeoutError: HTTP 504, gateway timeout.

        Each error's page: `vobiz explain CODE`. The vendor's page: https://vobiz.ai/docs/whatsapp/api
        """
        try:
            return self._caller.call(
                PREVIEW_WHATSAPP_SYNC_TEMPLATES,
                {
                    "channel_id": channel_id,
                },
                {},
                body or {},
            )
        finally:
            # What may not be seen is not found in the variables that a crash report shows of this frame.
            del body

    def whatsapp_list_campaigns(
        self,
    ) -> "PreviewAnswer":
        """List the WhatsApp campaigns.

        Returns campaigns that send messages to many contacts. How they are paged is not known.

        Effect: reads only, so it is retried after any passing failure.

        Raises:
            UnauthorizedError: HTTP 401, unauthorized.
            ForbiddenError: HTTP 403, forbidden.
            TooManyRequestsError: HTTP 429, too many requests.
            InternalServerError: HTTP 500, internal server error.
            BadGatewayError: HTTP 502, bad gateway.
            ServiceUnavailableError: HTTP 503, service unavailable.
            GatewayTimeoutError: HTTP 504, gateway timeout.

        Each error's page: `vobiz explain CODE`. The vendor's page: https://vobiz.ai/docs/whatsapp/api
        """
        return self._caller.call(
            PREVIEW_WHATSAPP_LIST_CAMPAIGNS,
            {},
            {},
            None,
        )

    def whatsapp_create_campaign(
        self,
        body: Mapping[str, JsonValue] | None = None,
    ) -> "PreviewAnswer":
        """Create a WhatsApp campaign.

        Creates a campaign that sends messages to many contacts.

        Effect: never sent again unless it is certain that the server did not carry it out.

        Raises:
            BadRequestError: HTTP 400, bad request.
            UnauthorizedError: HTTP 401, unauthorized.
            ForbiddenError: HTTP 403, forbidden.
            UnprocessableEntityError: HTTP 422, unprocessable entity.
            TooManyRequestsError: HTTP 429, too many requests.
            InternalServerError: HTTP 500, internal server error.
            BadGatewayError: HTTP 502, bad gateway.
            ServiceUnavailableError: HTTP 503, service unavailable.
            GatewayTimeoutError: HTTP 504, gateway timeout.

        Each error's page: `vobiz explain CODE`. The vendor's page: https://vobiz.ai/docs/whatsapp/api
        """
        try:
            return self._caller.call(
                PREVIEW_WHATSAPP_CREATE_CAMPAIGN,
                {},
                {},
                body or {},
            )
        finally:
            # What may not be seen is not found in the variables that a crash report shows of this frame.
            del body

    def whatsapp_get_campaign(
        self,
        campaign_id: str,
    ) -> "PreviewAnswer":
        """Read a WhatsApp campaign.

        Returns one campaign.

        Args:
            campaign_id: Identifier of the campaign.

        Effect: reads only, so it is retried after any passing failure.

        Raises:
            BadRequestError: HTTP 400, bad request.
            UnauthorizedError: HTTP 401, unauthorized.
            ForbiddenError: HTTP 403, forbidden.
            NotFoundError: HTTP 404, not found.
            UnprocessableEntityError: HTTP 422, unprocessable entity.
            TooManyRequestsError: HTTP 429, too many requests.
            InternalServerError: HTTP 500, internal server error.
            BadGatewayError: HTTP 502, bad gateway.
            ServiceUnavailableError: HTTP 503, service unavailable.
            GatewayTimeoutError: HTTP 504, gateway timeout.

        Each error's page: `vobiz explain CODE`. The vendor's page: https://vobiz.ai/docs/whatsapp/api
        """
        return self._caller.call(
            PREVIEW_WHATSAPP_GET_CAMPAIGN,
            {
                "campaign_id": campaign_id,
            },
            {},
            None,
        )

    def whatsapp_delete_campaign(
        self,
        campaign_id: str,
    ) -> "PreviewAnswer":
        """Delete a WhatsApp campaign.

        Deletes a campaign.

        Args:
            campaign_id: Identifier of the campaign.

        Effect: repeating it changes nothing more, so it is retried after any passing failure.

        Raises:
            BadRequestError: HTTP 400, bad request.
            UnauthorizedError: HTTP 401, unauthorized.
            ForbiddenError: HTTP 403, forbidden.
            NotFoundError: HTTP 404, not found.
            UnprocessableEntityError: HTTP 422, unprocessable entity.
            TooManyRequestsError: HTTP 429, too many requests.
            InternalServerError: HTTP 500, internal server error.
            BadGatewayError: HTTP 502, bad gateway.
            ServiceUnavailableError: HTTP 503, service unavailable.
            GatewayTimeoutError: HTTP 504, gateway timeout.

        Each error's page: `vobiz explain CODE`. The vendor's page: https://vobiz.ai/docs/whatsapp/api
        """
        return self._caller.call(
            PREVIEW_WHATSAPP_DELETE_CAMPAIGN,
            {
                "campaign_id": campaign_id,
            },
            {},
            None,
        )

    def whatsapp_pause_campaign(
        self,
        campaign_id: str,
        body: Mapping[str, JsonValue] | None = None,
    ) -> "PreviewAnswer":
        """Pause a WhatsApp campaign.

        Halts a campaign that is running.

        Args:
            campaign_id: Identifier of the campaign.

        Effect: never sent again unless it is certain that the server did not carry it out.

        Raises:
            BadRequestError: HTTP 400, bad request.
            UnauthorizedError: HTTP 401, unauthorized.
            ForbiddenError: HTTP 403, forbidden.
            NotFoundError: HTTP 404, not found.
            UnprocessableEntityError: HTTP 422, unprocessable entity.
            TooManyRequestsError: HTTP 429, too many requests.
            InternalServerError: HTTP 500, internal server error.
            BadGatewayError: HTTP 502, bad gateway.
            ServiceUnavailableError: HTTP 503, service unavailable.
            GatewayTimeoutError: HTTP 504, gateway timeout.

        Each error's page: `vobiz explain CODE`. The vendor's page: https://vobiz.ai/docs/whatsapp/api
        """
        try:
            return self._caller.call(
                PREVIEW_WHATSAPP_PAUSE_CAMPAIGN,
                {
                    "campaign_id": campaign_id,
                },
                {},
                body or {},
            )
        finally:
            # What may not be seen is not found in the variables that a crash report shows of this frame.
            del body

    def whatsapp_resume_campaign(
        self,
        campaign_id: str,
        body: Mapping[str, JsonValue] | None = None,
    ) -> "PreviewAnswer":
        """Resume a WhatsApp campaign.

        Lets a campaign that was paused run on.

        Args:
            campaign_id: Identifier of the campaign.

        Effect: never sent again unless it is certain that the server did not carry it out.

        Raises:
            BadRequestError: HTTP 400, bad request.
            UnauthorizedError: HTTP 401, unauthorized.
            ForbiddenError: HTTP 403, forbidden.
            NotFoundError: HTTP 404, not found.
            UnprocessableEntityError: HTTP 422, unprocessable entity.
            TooManyRequestsError: HTTP 429, too many requests.
            InternalServerError: HTTP 500, internal server error.
            BadGatewayError: HTTP 502, bad gateway.
            ServiceUnavailableError: HTTP 503, service unavailable.
            GatewayTimeoutError: HTTP 504, gateway timeout.

        Each error's page: `vobiz explain CODE`. The vendor's page: https://vobiz.ai/docs/whatsapp/api
        """
        try:
            return self._caller.call(
                PREVIEW_WHATSAPP_RESUME_CAMPAIGN,
                {
                    "campaign_id": campaign_id,
                },
                {},
                body or {},
            )
        finally:
            # What may not be seen is not found in the variables that a crash report shows of this frame.
            del body

    def whatsapp_cancel_campaign(
        self,
        campaign_id: str,
        body: Mapping[str, JsonValue] | None = None,
    ) -> "PreviewAnswer":
        """Cancel a WhatsApp campaign.

        Ends a campaign before it is through.

        Args:
            campaign_id: Identifier of the campaign.

        Effect: never sent again unless it is certain that the server did not carry it out.

        Raises:
            BadRequestError: HTTP 400, bad request.
            UnauthorizedError: HTTP 401, unauthorized.
            ForbiddenError: HTTP 403, forbidden.
            NotFoundError: HTTP 404, not found.
            UnprocessableEntityError: HTTP 422, unprocessable entity.
            TooManyRequestsError: HTTP 429, too many requests.
            InternalServerError: HTTP 500, internal server error.
            BadGatewayError: HTTP 502, bad gateway.
            ServiceUnavailableError: HTTP 503, service unavailable.
            GatewayTimeoutError: HTTP 504, gateway timeout.

        Each error's page: `vobiz explain CODE`. The vendor's page: https://vobiz.ai/docs/whatsapp/api
        """
        try:
            return self._caller.call(
                PREVIEW_WHATSAPP_CANCEL_CAMPAIGN,
                {
                    "campaign_id": campaign_id,
                },
                {},
                body or {},
            )
        finally:
            # What may not be seen is not found in the variables that a crash report shows of this frame.
            del body

    def whatsapp_list_campaign_recipients(
        self,
        campaign_id: str,
    ) -> "PreviewAnswer":
        """List the recipients of a WhatsApp campaign.

        Returns whom a campaign writes to. How they are paged is not known.

        Args:
            campaign_id: Identifier of the campaign.

        Effect: reads only, so it is retried after any passing failure.

        Raises:
            BadRequestError: HTTP 400, bad request.
            UnauthorizedError: HTTP 401, unauthorized.
            ForbiddenError: HTTP 403, forbidden.
            NotFoundError: HTTP 404, not found.
            UnprocessableEntityError: HTTP 422, unprocessable entity.
            TooManyRequestsError: HTTP 429, too many requests.
            InternalServerError: HTTP 500, internal server error.
            BadGatewayError: HTTP 502, bad gateway.
            ServiceUnavailableError: HTTP 503, service unavailable.
            GatewayTimeoutError: HTTP 504, gateway timeout.

        Each error's page: `vobiz explain CODE`. The vendor's page: https://vobiz.ai/docs/whatsapp/api
        """
        return self._caller.call(
            PREVIEW_WHATSAPP_LIST_CAMPAIGN_RECIPIENTS,
            {
                "campaign_id": campaign_id,
            },
            {},
            None,
        )

    def whatsapp_list_canned_responses(
        self,
    ) -> "PreviewAnswer":
        """List the canned responses.

        Returns the ready-made answers of the inbox.

        Effect: reads only, so it is retried after any passing failure.

        Raises:
            UnauthorizedError: HTTP 401, unauthorized.
            ForbiddenError: HTTP 403, forbidden.
            TooManyRequestsError: HTTP 429, too many requests.
            InternalServerError: HTTP 500, internal server error.
            BadGatewayError: HTTP 502, bad gateway.
            ServiceUnavailableError: HTTP 503, service unavailable.
            GatewayTimeoutError: HTTP 504, gateway timeout.

        Each error's page: `vobiz explain CODE`. The vendor's page: https://vobiz.ai/docs/whatsapp/api
        """
        return self._caller.call(
            PREVIEW_WHATSAPP_LIST_CANNED_RESPONSES,
            {},
            {},
            None,
        )

    def whatsapp_create_canned_response(
        self,
        body: Mapping[str, JsonValue] | None = None,
    ) -> "PreviewAnswer":
        """Create a canned response.

        Adds a ready-made answer to the inbox.

        Effect: never sent again unless it is certain that the server did not carry it out.

        Raises:
            BadRequestError: HTTP 400, bad request.
            UnauthorizedError: HTTP 401, unauthorized.
            ForbiddenError: HTTP 403, forbidden.
            UnprocessableEntityError: HTTP 422, unprocessable entity.
            TooManyRequestsError: HTTP 429, too many requests.
            InternalServerError: HTTP 500, internal server error.
            BadGatewayError: HTTP 502, bad gateway.
            ServiceUnavailableError: HTTP 503, service unavailable.
            GatewayTimeoutError: HTTP 504, gateway timeout.

        Each error's page: `vobiz explain CODE`. The vendor's page: https://vobiz.ai/docs/whatsapp/api
        """
        try:
            return self._caller.call(
                PREVIEW_WHATSAPP_CREATE_CANNED_RESPONSE,
                {},
                {},
                body or {},
            )
        finally:
            # What may not be seen is not found in the variables that a crash report shows of this frame.
            del body

    def whatsapp_delete_canned_response(
        self,
        canned_response_id: str,
    ) -> "PreviewAnswer":
        """Delete a canned response.

        Deletes a ready-made answer of the inbox.

        Args:
            canned_response_id: Identifier of the canned response.

        Effect: repeating it changes nothing more, so it is retried after any passing failure.

        Raises:
            BadRequestError: HTTP 400, bad request.
            UnauthorizedError: HTTP 401, unauthorized.
            ForbiddenError: HTTP 403, forbidden.
            NotFoundError: HTTP 404, not found.
            UnprocessableEntityError: HTTP 422, unprocessable entity.
            TooManyRequestsError: HTTP 429, too many requests.
            InternalServerError: HTTP 500, internal server error.
            BadGatewayError: HTTP 502, bad gateway.
            ServiceUnavailableError: HTTP 503, service unavailable.
            GatewayTimeoutError: HTTP 504, gateway timeout.

        Each error's page: `vobiz explain CODE`. The vendor's page: https://vobiz.ai/docs/whatsapp/api
        """
        return self._caller.call(
            PREVIEW_WHATSAPP_DELETE_CANNED_RESPONSE,
            {
                "canned_response_id": canned_response_id,
            },
            {},
            None,
        )

    def whatsapp_initiate_call(
        self,
        body: Mapping[str, JsonValue] | None = None,
    ) -> "PreviewAnswer":
        """Place a WhatsApp call.

        Calls somebody over WhatsApp.

        Effect: never sent again unless it is certain that the server did not carry it out.

        Raises:
            InsufficientBalanceError: Balance too low (INSUFFICIENT_BALANCE).
            BadRequestError: HTTP 400, bad request.
            UnauthorizedError: HTTP 401, unauthorized.
            PaymentRequiredError: HTTP 402, payment required.
            ForbiddenError: HTTP 403, forbidden.
            UnprocessableEntityError: HTTP 422, unprocessable entity.
            TooManyRequestsError: HTTP 429, too many requests.
            InternalServerError: HTTP 500, internal server error.
            BadGatewayError: HTTP 502, bad gateway.
            ServiceUnavailableError: HTTP 503, service unavailable.
            GatewayTimeoutError: HTTP 504, gateway timeout.

        Each error's page: `vobiz explain CODE`. The vendor's page: https://vobiz.ai/docs/whatsapp/api
        """
        try:
            return self._caller.call(
                PREVIEW_WHATSAPP_INITIATE_CALL,
                {},
                {},
                body or {},
            )
        finally:
            # What may not be seen is not found in the variables that a crash report shows of this frame.
            del body

    def whatsapp_call_action(
        self,
        body: Mapping[str, JsonValue] | None = None,
    ) -> "PreviewAnswer":
        """Act on a WhatsApp call.

        Does something with a WhatsApp call that is going on.

        Effect: never sent again unless it is certain that the server did not carry it out.

        Raises:
            BadRequestError: HTTP 400, bad request.
            UnauthorizedError: HTTP 401, unauthorized.
            ForbiddenError: HTTP 403, forbidden.
            UnprocessableEntityError: HTTP 422, unprocessable entity.
            TooManyRequestsError: HTTP 429, too many requests.
            InternalServerError: HTTP 500, internal server error.
            BadGatewayError: HTTP 502, bad gateway.
            ServiceUnavailableError: HTTP 503, service unavailable.
            GatewayTimeoutError: HTTP 504, gateway timeout.

        Each error's page: `vobiz explain CODE`. The vendor's page: https://vobiz.ai/docs/whatsapp/api
        """
        try:
            return self._caller.call(
                PREVIEW_WHATSAPP_CALL_ACTION,
                {},
                {},
                body or {},
            )
        finally:
            # What may not be seen is not found in the variables that a crash report shows of this frame.
            del body

    def whatsapp_list_call_logs(
        self,
    ) -> "PreviewAnswer":
        """List the WhatsApp calls.

        Returns past WhatsApp calls. How they are paged is not known.

        Effect: reads only, so it is retried after any passing failure.

        Raises:
            UnauthorizedError: HTTP 401, unauthorized.
            ForbiddenError: HTTP 403, forbidden.
            TooManyRequestsError: HTTP 429, too many requests.
            InternalServerError: HTTP 500, internal server error.
            BadGatewayError: HTTP 502, bad gateway.
            ServiceUnavailableError: HTTP 503, service unavailable.
            GatewayTimeoutError: HTTP 504, gateway timeout.

        Each error's page: `vobiz explain CODE`. The vendor's page: https://vobiz.ai/docs/whatsapp/api
        """
        return self._caller.call(
            PREVIEW_WHATSAPP_LIST_CALL_LOGS,
            {},
            {},
            None,
        )

    def whatsapp_list_webhooks(
        self,
    ) -> "PreviewAnswer":
        """List the WhatsApp webhooks.

        Returns the addresses that are told about WhatsApp events, without their secrets.

        Effect: reads only, so it is retried after any passing failure.

        Raises:
            UnauthorizedError: HTTP 401, unauthorized.
            ForbiddenError: HTTP 403, forbidden.
            TooManyRequestsError: HTTP 429, too many requests.
            InternalServerError: HTTP 500, internal server error.
            BadGatewayError: HTTP 502, bad gateway.
            ServiceUnavailableError: HTTP 503, service unavailable.
            GatewayTimeoutError: HTTP 504, gateway timeout.

        Each error's page: `vobiz explain CODE`. The vendor's page: https://vobiz.ai/docs/whatsapp/api
        """
        return self._caller.call(
            PREVIEW_WHATSAPP_LIST_WEBHOOKS,
            {},
            {},
            None,
        )

    def whatsapp_create_webhook(
        self,
        body: Mapping[str, JsonValue] | None = None,
    ) -> "PreviewAnswer":
        """Subscribe to WhatsApp events.

        Registers an address that is told about messages, their delivery and calls. Keep the secret that is sent
        along: it is not returned.

        Effect: never sent again unless it is certain that the server did not carry it out.

        Raises:
            BadRequestError: HTTP 400, bad request.
            UnauthorizedError: HTTP 401, unauthorized.
            ForbiddenError: HTTP 403, forbidden.
            UnprocessableEntityError: HTTP 422, unprocessable entity.
            TooManyRequestsError: HTTP 429, too many requests.
            InternalServerError: HTTP 500, internal server error.
            BadGatewayError: HTTP 502, bad gateway.
            ServiceUnavailableError: HTTP 503, service unavailable.
            GatewayTimeoutError: HTTP 504, gateway timeout.

        Each error's page: `vobiz explain CODE`. The vendor's page: https://vobiz.ai/docs/whatsapp/api
        """
        try:
            return self._caller.call(
                PREVIEW_WHATSAPP_CREATE_WEBHOOK,
                {},
                {},
                body or {},
            )
        finally:
            # What may not be seen is not found in the variables that a crash report shows of this frame.
            del body

    def whatsapp_delete_webhook(
        self,
        webhook_id: str,
    ) -> "PreviewAnswer":
        """End a WhatsApp subscription.

        Removes an address; it is told about nothing more.

        Args:
            webhook_id: Identifier of the webhook.

        Effect: repeating it changes nothing more, so it is retried after any passing failure.

        Raises:
            BadRequestError: HTTP 400, bad request.
            UnauthorizedError: HTTP 401, unauthorized.
            ForbiddenError: HTTP 403, forbidden.
            NotFoundError: HTTP 404, not found.
            UnprocessableEntityError: HTTP 422, unprocessable entity.
            TooManyRequestsError: HTTP 429, too many requests.
            InternalServerError: HTTP 500, internal server error.
            BadGatewayError: HTTP 502, bad gateway.
            ServiceUnavailableError: HTTP 503, service unavailable.
            GatewayTimeoutError: HTTP 504, gateway timeout.

        Each error's page: `vobiz explain CODE`. The vendor's page: https://vobiz.ai/docs/whatsapp/api
        """
        return self._caller.call(
            PREVIEW_WHATSAPP_DELETE_WEBHOOK,
            {
                "webhook_id": webhook_id,
            },
            {},
            None,
        )

    def campaigns_list_agents(
        self,
        *,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
    ) -> "PreviewAnswer":
        """List the campaign agents.

        Returns the agents of the account, a part at a time.

        Args:
            limit: Largest number of entries to return. (at least 1)
            offset: Number of entries to leave out at the start. (at least 0)

        Effect: reads only, so it is retried after any passing failure.

        Raises:
            BadRequestError: HTTP 400, bad request.
            UnauthorizedError: HTTP 401, unauthorized.
            ForbiddenError: HTTP 403, forbidden.
            NotFoundError: HTTP 404, not found.
            ConflictError: HTTP 409, conflict.
            UnprocessableEntityError: HTTP 422, unprocessable entity.
            TooManyRequestsError: HTTP 429, too many requests.
            InternalServerError: HTTP 500, internal server error.
            BadGatewayError: HTTP 502, bad gateway.
            ServiceUnavailableError: HTTP 503, service unavailable.
            GatewayTimeoutError: HTTP 504, gateway timeout.

        Each error's page: `vobiz explain CODE`. The vendor's page: https://vobiz.ai/docs/campaign-manager/overview
        """
        return self._caller.call(
            PREVIEW_CAMPAIGNS_LIST_AGENTS,
            {},
            {
                "limit": limit,
                "offset": offset,
            },
            None,
        )

    def campaigns_create_agent(
        self,
        body: Mapping[str, JsonValue] | None = None,
    ) -> "PreviewAnswer":
        """Create a campaign agent.

        Creates an agent: the set of addresses that say what happens when a call of a campaign is answered or ends.

        Effect: never sent again unless it is certain that the server did not carry it out.

        Raises:
            BadRequestError: HTTP 400, bad request.
            UnauthorizedError: HTTP 401, unauthorized.
            ForbiddenError: HTTP 403, forbidden.
            NotFoundError: HTTP 404, not found.
            ConflictError: HTTP 409, conflict.
            UnprocessableEntityError: HTTP 422, unprocessable entity.
            TooManyRequestsError: HTTP 429, too many requests.
            InternalServerError: HTTP 500, internal server error.
            BadGatewayError: HTTP 502, bad gateway.
            ServiceUnavailableError: HTTP 503, service unavailable.
            GatewayTimeoutError: HTTP 504, gateway timeout.

        Each error's page: `vobiz explain CODE`. The vendor's page: https://vobiz.ai/docs/campaign-manager/overview
        """
        try:
            return self._caller.call(
                PREVIEW_CAMPAIGNS_CREATE_AGENT,
                {},
                {},
                body or {},
            )
        finally:
            # What may not be seen is not found in the variables that a crash report shows of this frame.
            del body

    def campaigns_get_agent(
        self,
        agent_id: str,
    ) -> "PreviewAnswer":
        """Read a campaign agent.

        Returns one agent.

        Args:
            agent_id: Identifier of the agent.

        Effect: reads only, so it is retried after any passing failure.

        Raises:
            BadRequestError: HTTP 400, bad request.
            UnauthorizedError: HTTP 401, unauthorized.
            ForbiddenError: HTTP 403, forbidden.
            NotFoundError: HTTP 404, not found.
            ConflictError: HTTP 409, conflict.
            UnprocessableEntityError: HTTP 422, unprocessable entity.
            TooManyRequestsError: HTTP 429, too many requests.
            InternalServerError: HTTP 500, internal server error.
            BadGatewayError: HTTP 502, bad gateway.
            ServiceUnavailableError: HTTP 503, service unavailable.
            GatewayTimeoutError: HTTP 504, gateway timeout.

        Each error's page: `vobiz explain CODE`. The vendor's page: https://vobiz.ai/docs/campaign-manager/overview
        """
        return self._caller.call(
            PREVIEW_CAMPAIGNS_GET_AGENT,
            {
                "agent_id": agent_id,
            },
            {},
            None,
        )

    def campaigns_update_agent(
        self,
        agent_id: str,
        body: Mapping[str, JsonValue] | None = None,
    ) -> "PreviewAnswer":
        """Change a campaign agent.

        Changes an agent. Whether fields that are left out keep their values is not known.

        Args:
            agent_id: Identifier of the agent.

        Effect: repeating it changes nothing more, so it is retried after any passing failure.

        Raises:
            BadRequestError: HTTP 400, bad request.
            UnauthorizedError: HTTP 401, unauthorized.
            ForbiddenError: HTTP 403, forbidden.
            NotFoundError: HTTP 404, not found.
            ConflictError: HTTP 409, conflict.
            UnprocessableEntityError: HTTP 422, unprocessable entity.
            TooManyRequestsError: HTTP 429, too many requests.
            InternalServerError: HTTP 500, internal server error.
            BadGatewayError: HTTP 502, bad gateway.
            ServiceUnavailableError: HTTP 503, service unavailable.
            GatewayTimeoutError: HTTP 504, gateway timeout.

        Each error's page: `vobiz explain CODE`. The vendor's page: https://vobiz.ai/docs/campaign-manager/overview
        """
        try:
            return self._caller.call(
                PREVIEW_CAMPAIGNS_UPDATE_AGENT,
                {
                    "agent_id": agent_id,
                },
                {},
                body or {},
            )
        finally:
            # What may not be seen is not found in the variables that a crash report shows of this frame.
            del body

    def campaigns_delete_agent(
        self,
        agent_id: str,
    ) -> "PreviewAnswer":
        """Delete a campaign agent.

        Deletes an agent.

        Args:
            agent_id: Identifier of the agent.

        Effect: repeating it changes nothing more, so it is retried after any passing failure.

        Raises:
            BadRequestError: HTTP 400, bad request.
            UnauthorizedError: HTTP 401, unauthorized.
            ForbiddenError: HTTP 403, forbidden.
            NotFoundError: HTTP 404, not found.
            ConflictError: HTTP 409, conflict.
            UnprocessableEntityError: HTTP 422, unprocessable entity.
            TooManyRequestsError: HTTP 429, too many requests.
            InternalServerError: HTTP 500, internal server error.
            BadGatewayError: HTTP 502, bad gateway.
            ServiceUnavailableError: HTTP 503, service unavailable.
            GatewayTimeoutError: HTTP 504, gateway timeout.

        Each error's page: `vobiz explain CODE`. The vendor's page: https://vobiz.ai/docs/campaign-manager/overview
        """
        return self._caller.call(
            PREVIEW_CAMPAIGNS_DELETE_AGENT,
            {
                "agent_id": agent_id,
            },
            {},
            None,
        )

    def campaigns_list(
        self,
        *,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
    ) -> "PreviewAnswer":
        """List the campaigns.

        Returns the campaigns of the account, a part at a time.

        Args:
            limit: Largest number of entries to return. (at least 1)
            offset: Number of entries to leave out at the start. (at least 0)

        Effect: reads only, so it is retried after any passing failure.

        Raises:
            BadRequestError: HTTP 400, bad request.
            UnauthorizedError: HTTP 401, unauthorized.
            ForbiddenError: HTTP 403, forbidden.
            NotFoundError: HTTP 404, not found.
            ConflictError: HTTP 409, conflict.
            UnprocessableEntityError: HTTP 422, unprocessable entity.
            TooManyRequestsError: HTTP 429, too many requests.
            InternalServerError: HTTP 500, internal server error.
            BadGatewayError: HTTP 502, bad gateway.
            ServiceUnavailableError: HTTP 503, service unavailable.
            GatewayTimeoutError: HTTP 504, gateway timeout.

        Each error's page: `vobiz explain CODE`. The vendor's page: https://vobiz.ai/docs/campaign-manager/overview
        """
        return self._caller.call(
            PREVIEW_CAMPAIGNS_LIST,
            {},
            {
                "limit": limit,
                "offset": offset,
            },
            None,
        )

    def campaigns_create(
        self,
        body: Mapping[str, JsonValue] | None = None,
    ) -> "PreviewAnswer":
        """Create a campaign.

        Creates a campaign, which calls many contacts one after another. It does not call anybody until it is
        started.

        Effect: never sent again unless it is certain that the server did not carry it out.

        Raises:
            BadRequestError: HTTP 400, bad request.
            UnauthorizedError: HTTP 401, unauthorized.
            ForbiddenError: HTTP 403, forbidden.
            NotFoundError: HTTP 404, not found.
            ConflictError: HTTP 409, conflict.
            UnprocessableEntityError: HTTP 422, unprocessable entity.
            TooManyRequestsError: HTTP 429, too many requests.
            InternalServerError: HTTP 500, internal server error.
            BadGatewayError: HTTP 502, bad gateway.
            ServiceUnavailableError: HTTP 503, service unavailable.
            GatewayTimeoutError: HTTP 504, gateway timeout.

        Each error's page: `vobiz explain CODE`. The vendor's page: https://vobiz.ai/docs/campaign-manager/overview
        """
        try:
            return self._caller.call(
                PREVIEW_CAMPAIGNS_CREATE,
                {},
                {},
                body or {},
            )
        finally:
            # What may not be seen is not found in the variables that a crash report shows of this frame.
            del body

    def campaigns_get(
        self,
        campaign_id: str,
    ) -> "PreviewAnswer":
        """Read a campaign.

        Returns one campaign.

        Args:
            campaign_id: Identifier of the campaign.

        Effect: reads only, so it is retried after any passing failure.

        Raises:
            BadRequestError: HTTP 400, bad request.
            UnauthorizedError: HTTP 401, unauthorized.
            ForbiddenError: HTTP 403, forbidden.
            NotFoundError: HTTP 404, not found.
            ConflictError: HTTP 409, conflict.
            UnprocessableEntityError: HTTP 422, unprocessable entity.
            TooManyRequestsError: HTTP 429, too many requests.
            InternalServerError: HTTP 500, internal server error.
            BadGatewayError: HTTP 502, bad gateway.
            ServiceUnavailableError: HTTP 503, service unavailable.
            GatewayTimeoutError: HTTP 504, gateway timeout.

        Each error's page: `vobiz explain CODE`. The vendor's page: https://vobiz.ai/docs/campaign-manager/overview
        """
        return self._caller.call(
            PREVIEW_CAMPAIGNS_GET,
            {
                "campaign_id": campaign_id,
            },
            {},
            None,
        )

    def campaigns_update(
        self,
        campaign_id: str,
        body: Mapping[str, JsonValue] | None = None,
    ) -> "PreviewAnswer":
        """Change a campaign.

        Changes a campaign. Whether fields that are left out keep their values is not known.

        Args:
            campaign_id: Identifier of the campaign.

        Effect: repeating it changes nothing more, so it is retried after any passing failure.

        Raises:
            BadRequestError: HTTP 400, bad request.
            UnauthorizedError: HTTP 401, unauthorized.
            ForbiddenError: HTTP 403, forbidden.
            NotFoundError: HTTP 404, not found.
            ConflictError: HTTP 409, conflict.
            UnprocessableEntityError: HTTP 422, unprocessable entity.
            TooManyRequestsError: HTTP 429, too many requests.
            InternalServerError: HTTP 500, internal server error.
            BadGatewayError: HTTP 502, bad gateway.
            ServiceUnavailableError: HTTP 503, service unavailable.
            GatewayTimeoutError: HTTP 504, gateway timeout.

        Each error's page: `vobiz explain CODE`. The vendor's page: https://vobiz.ai/docs/campaign-manager/overview
        """
        try:
            return self._caller.call(
                PREVIEW_CAMPAIGNS_UPDATE,
                {
                    "campaign_id": campaign_id,
                },
                {},
                body or {},
            )
        finally:
            # What may not be seen is not found in the variables that a crash report shows of this frame.
            del body

    def campaigns_start(
        self,
        campaign_id: str,
        body: Mapping[str, JsonValue] | None = None,
    ) -> "PreviewAnswer":
        """Start a campaign.

        Begins to call the contacts of a campaign.

        Args:
            campaign_id: Identifier of the campaign.

        Effect: never sent again unless it is certain that the server did not carry it out.

        Raises:
            BadRequestError: HTTP 400, bad request.
            UnauthorizedError: HTTP 401, unauthorized.
            ForbiddenError: HTTP 403, forbidden.
            NotFoundError: HTTP 404, not found.
            ConflictError: HTTP 409, conflict.
            UnprocessableEntityError: HTTP 422, unprocessable entity.
            TooManyRequestsError: HTTP 429, too many requests.
            InternalServerError: HTTP 500, internal server error.
            BadGatewayError: HTTP 502, bad gateway.
            ServiceUnavailableError: HTTP 503, service unavailable.
            GatewayTimeoutError: HTTP 504, gateway timeout.

        Each error's page: `vobiz explain CODE`. The vendor's page: https://vobiz.ai/docs/campaign-manager/overview
        """
        try:
            return self._caller.call(
                PREVIEW_CAMPAIGNS_START,
                {
                    "campaign_id": campaign_id,
                },
                {},
                body or {},
            )
        finally:
            # What may not be seen is not found in the variables that a crash report shows of this frame.
            del body

    def campaigns_pause(
        self,
        campaign_id: str,
        body: Mapping[str, JsonValue] | None = None,
    ) -> "PreviewAnswer":
        """Pause a campaign.

        Halts a campaign that is running.

        Args:
            campaign_id: Identifier of the campaign.

        Effect: never sent again unless it is certain that the server did not carry it out.

        Raises:
            BadRequestError: HTTP 400, bad request.
            UnauthorizedError: HTTP 401, unauthorized.
            ForbiddenError: HTTP 403, forbidden.
            NotFoundError: HTTP 404, not found.
            ConflictError: HTTP 409, conflict.
            UnprocessableEntityError: HTTP 422, unprocessable entity.
            TooManyRequestsError: HTTP 429, too many requests.
            InternalServerError: HTTP 500, internal server error.
            BadGatewayError: HTTP 502, bad gateway.
            ServiceUnavailableError: HTTP 503, service unavailable.
            GatewayTimeoutError: HTTP 504, gateway timeout.

        Each error's page: `vobiz explain CODE`. The vendor's page: https://vobiz.ai/docs/campaign-manager/overview
        """
        try:
            return self._caller.call(
                PREVIEW_CAMPAIGNS_PAUSE,
                {
                    "campaign_id": campaign_id,
                },
                {},
                body or {},
            )
        finally:
            # What may not be seen is not found in the variables that a crash report shows of this frame.
            del body

    def campaigns_resume(
        self,
        campaign_id: str,
        body: Mapping[str, JsonValue] | None = None,
    ) -> "PreviewAnswer":
        """Resume a campaign.

        Lets a campaign that was paused call on.

        Args:
            campaign_id: Identifier of the campaign.

        Effect: never sent again unless it is certain that the server did not carry it out.

        Raises:
            BadRequestError: HTTP 400, bad request.
            UnauthorizedError: HTTP 401, unauthorized.
            ForbiddenError: HTTP 403, forbidden.
            NotFoundError: HTTP 404, not found.
            ConflictError: HTTP 409, conflict.
            UnprocessableEntityError: HTTP 422, unprocessable entity.
            TooManyRequestsError: HTTP 429, too many requests.
            InternalServerError: HTTP 500, internal server error.
            BadGatewayError: HTTP 502, bad gateway.
            ServiceUnavailableError: HTTP 503, service unavailable.
            GatewayTimeoutError: HTTP 504, gateway timeout.

        Each error's page: `vobiz explain CODE`. The vendor's page: https://vobiz.ai/docs/campaign-manager/overview
        """
        try:
            return self._caller.call(
                PREVIEW_CAMPAIGNS_RESUME,
                {
                    "campaign_id": campaign_id,
                },
                {},
                body or {},
            )
        finally:
            # What may not be seen is not found in the variables that a crash report shows of this frame.
            del body

    def campaigns_cancel(
        self,
        campaign_id: str,
        body: Mapping[str, JsonValue] | None = None,
    ) -> "PreviewAnswer":
        """Cancel a campaign.

        Ends a campaign before it is through.

        Args:
            campaign_id: Identifier of the campaign.

        Effect: never sent again unless it is certain that the server did not carry it out.

        Raises:
            BadRequestError: HTTP 400, bad request.
            UnauthorizedError: HTTP 401, unauthorized.
            ForbiddenError: HTTP 403, forbidden.
            NotFoundError: HTTP 404, not found.
            ConflictError: HTTP 409, conflict.
            UnprocessableEntityError: HTTP 422, unprocessable entity.
            TooManyRequestsError: HTTP 429, too many requests.
            InternalServerError: HTTP 500, internal server error.
            BadGatewayError: HTTP 502, bad gateway.
            ServiceUnavailableError: HTTP 503, service unavailable.
            GatewayTimeoutError: HTTP 504, gateway timeout.

        Each error's page: `vobiz explain CODE`. The vendor's page: https://vobiz.ai/docs/campaign-manager/overview
        """
        try:
            return self._caller.call(
                PREVIEW_CAMPAIGNS_CANCEL,
                {
                    "campaign_id": campaign_id,
                },
                {},
                body or {},
            )
        finally:
            # What may not be seen is not found in the variables that a crash report shows of this frame.
            del body

    def campaigns_archive(
        self,
        campaign_id: str,
        body: Mapping[str, JsonValue] | None = None,
    ) -> "PreviewAnswer":
        """Archive a campaign.

        Puts a campaign away.

        Args:
            campaign_id: Identifier of the campaign.

        Effect: never sent again unless it is certain that the server did not carry it out.

        Raises:
            BadRequestError: HTTP 400, bad request.
            UnauthorizedError: HTTP 401, unauthorized.
            ForbiddenError: HTTP 403, forbidden.
            NotFoundError: HTTP 404, not found.
            ConflictError: HTTP 409, conflict.
            UnprocessableEntityError: HTTP 422, unprocessable entity.
            TooManyRequestsError: HTTP 429, too many requests.
            InternalServerError: HTTP 500, internal server error.
            BadGatewayError: HTTP 502, bad gateway.
            ServiceUnavailableError: HTTP 503, service unavailable.
            GatewayTimeoutError: HTTP 504, gateway timeout.

        Each error's page: `vobiz explain CODE`. The vendor's page: https://vobiz.ai/docs/campaign-manager/overview
        """
        try:
            return self._caller.call(
                PREVIEW_CAMPAIGNS_ARCHIVE,
                {
                    "campaign_id": campaign_id,
                },
                {},
                body or {},
            )
        finally:
            # What may not be seen is not found in the variables that a crash report shows of this frame.
            del body

    def campaigns_upload_contacts(
        self,
        campaign_id: str,
        *,
        file: bytes,
    ) -> "PreviewAnswer":
        """Upload the contacts of a campaign.

        Adds contacts from a CSV file, which is sent as the form field `file`. Which columns it needs is not known.

        Args:
            campaign_id: Identifier of the campaign.
            file: The CSV file.

        Effect: never sent again unless it is certain that the server did not carry it out.

        Raises:
            BadRequestError: HTTP 400, bad request.
            UnauthorizedError: HTTP 401, unauthorized.
            ForbiddenError: HTTP 403, forbidden.
            NotFoundError: HTTP 404, not found.
            ConflictError: HTTP 409, conflict.
            UnprocessableEntityError: HTTP 422, unprocessable entity.
            TooManyRequestsError: HTTP 429, too many requests.
            InternalServerError: HTTP 500, internal server error.
            BadGatewayError: HTTP 502, bad gateway.
            ServiceUnavailableError: HTTP 503, service unavailable.
            GatewayTimeoutError: HTTP 504, gateway timeout.

        Each error's page: `vobiz explain CODE`. The vendor's page: https://vobiz.ai/docs/campaign-manager/overview
        """
        try:
            return self._caller.call(
                PREVIEW_CAMPAIGNS_UPLOAD_CONTACTS,
                {
                    "campaign_id": campaign_id,
                },
                {},
                {
                    "file": file,
                },
            )
        finally:
            # What may not be seen is not found in the variables that a crash report shows of this frame.
            del file

    def campaigns_list_contacts(
        self,
        campaign_id: str,
        *,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
    ) -> "PreviewAnswer":
        """List the contacts of a campaign.

        Returns the contacts of a campaign, a part at a time.

        Args:
            campaign_id: Identifier of the campaign.
            limit: Largest number of entries to return. (at least 1)
            offset: Number of entries to leave out at the start. (at least 0)

        Effect: reads only, so it is retried after any passing failure.

        Raises:
            BadRequestError: HTTP 400, bad request.
            UnauthorizedError: HTTP 401, unauthorized.
            ForbiddenError: HTTP 403, forbidden.
            NotFoundError: HTTP 404, not found.
            ConflictError: HTTP 409, conflict.
            UnprocessableEntityError: HTTP 422, unprocessable entity.
            TooManyRequestsError: HTTP 429, too many requests.
            InternalServerError: HTTP 500, internal server error.
            BadGatewayError: HTTP 502, bad gateway.
            ServiceUnavailableError: HTTP 503, service unavailable.
            GatewayTimeoutError: HTTP 504, gateway timeout.

        Each error's page: `vobiz explain CODE`. The vendor's page: https://vobiz.ai/docs/campaign-manager/overview
        """
        return self._caller.call(
            PREVIEW_CAMPAIGNS_LIST_CONTACTS,
            {
                "campaign_id": campaign_id,
            },
            {
                "limit": limit,
                "offset": offset,
            },
            None,
        )

    def campaigns_list_calls(
        self,
        campaign_id: str,
        *,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
    ) -> "PreviewAnswer":
        """List the calls of a campaign.

        Returns the calls that a campaign has made, page by page.

        Args:
            campaign_id: Identifier of the campaign.
            page: Number of the page to read, counted from 1. (at least 1)
            per_page: Largest number of entries on a page. (at least 1)

        Effect: reads only, so it is retried after any passing failure.

        Raises:
            BadRequestError: HTTP 400, bad request.
            UnauthorizedError: HTTP 401, unauthorized.
            ForbiddenError: HTTP 403, forbidden.
            NotFoundError: HTTP 404, not found.
            ConflictError: HTTP 409, conflict.
            UnprocessableEntityError: HTTP 422, unprocessable entity.
            TooManyRequestsError: HTTP 429, too many requests.
            InternalServerError: HTTP 500, internal server error.
            BadGatewayError: HTTP 502, bad gateway.
            ServiceUnavailableError: HTTP 503, service unavailable.
            GatewayTimeoutError: HTTP 504, gateway timeout.

        Each error's page: `vobiz explain CODE`. The vendor's page: https://vobiz.ai/docs/campaign-manager/overview
        """
        return self._caller.call(
            PREVIEW_CAMPAIGNS_LIST_CALLS,
            {
                "campaign_id": campaign_id,
            },
            {
                "page": page,
                "per_page": per_page,
            },
            None,
        )

    def campaigns_download_results(
        self,
        campaign_id: str,
    ) -> "bytes":
        """Download the results of a campaign.

        Returns what became of each contact of a campaign as a CSV file. Which columns it has is not known.

        Args:
            campaign_id: Identifier of the campaign.

        Effect: reads only, so it is retried after any passing failure.

        Raises:
            BadRequestError: HTTP 400, bad request.
            UnauthorizedError: HTTP 401, unauthorized.
            ForbiddenError: HTTP 403, forbidden.
            NotFoundError: HTTP 404, not found.
            ConflictError: HTTP 409, conflict.
            UnprocessableEntityError: HTTP 422, unprocessable entity.
            TooManyRequestsError: HTTP 429, too many requests.
            InternalServerError: HTTP 500, internal server error.
            BadGatewayError: HTTP 502, bad gateway.
            ServiceUnavailableError: HTTP 503, service unavailable.
            GatewayTimeoutError: HTTP 504, gateway timeout.

        Each error's page: `vobiz explain CODE`. The vendor's page: https://vobiz.ai/docs/campaign-manager/overview
        """
        return self._caller.call(
            PREVIEW_CAMPAIGNS_DOWNLOAD_RESULTS,
            {
                "campaign_id": campaign_id,
            },
            {},
            None,
        )

    def campaigns_list_pool_numbers(
        self,
        campaign_id: str,
    ) -> "PreviewAnswer":
        """List the pool of a campaign.

        Returns the phone numbers that the campaign calls from.

        Args:
            campaign_id: Identifier of the campaign.

        Effect: reads only, so it is retried after any passing failure.

        Raises:
            BadRequestError: HTTP 400, bad request.
            UnauthorizedError: HTTP 401, unauthorized.
            ForbiddenError: HTTP 403, forbidden.
            NotFoundError: HTTP 404, not found.
            ConflictError: HTTP 409, conflict.
            UnprocessableEntityError: HTTP 422, unprocessable entity.
            TooManyRequestsError: HTTP 429, too many requests.
            InternalServerError: HTTP 500, internal server error.
            BadGatewayError: HTTP 502, bad gateway.
            ServiceUnavailableError: HTTP 503, service unavailable.
            GatewayTimeoutError: HTTP 504, gateway timeout.

        Each error's page: `vobiz explain CODE`. The vendor's page: https://vobiz.ai/docs/campaign-manager/overview
        """
        return self._caller.call(
            PREVIEW_CAMPAIGNS_LIST_POOL_NUMBERS,
            {
                "campaign_id": campaign_id,
            },
            {},
            None,
        )

    def campaigns_add_pool_numbers(
        self,
        campaign_id: str,
        body: Mapping[str, JsonValue] | None = None,
    ) -> "PreviewAnswer":
        """Add numbers to the pool of a campaign.

        Adds phone numbers that the campaign calls from.

        Args:
            campaign_id: Identifier of the campaign.

        Effect: never sent again unless it is certain that the server did not carry it out.

        Raises:
            BadRequestError: HTTP 400, bad request.
            UnauthorizedError: HTTP 401, unauthorized.
            ForbiddenError: HTTP 403, forbidden.
            NotFoundError: HTTP 404, not found.
            ConflictError: HTTP 409, conflict.
            UnprocessableEntityError: HTTP 422, unprocessable entity.
            TooManyRequestsError: HTTP 429, too many requests.
            InternalServerError: HTTP 500, internal server error.
            BadGatewayError: HTTP 502, bad gateway.
            ServiceUnavailableError: HTTP 503, service unavailable.
            GatewayTimeoutError: HTTP 504, gateway timeout.

        Each error's page: `vobiz explain CODE`. The vendor's page: https://vobiz.ai/docs/campaign-manager/overview
        """
        try:
            return self._caller.call(
                PREVIEW_CAMPAIGNS_ADD_POOL_NUMBERS,
                {
                    "campaign_id": campaign_id,
                },
                {},
                body or {},
            )
        finally:
            # What may not be seen is not found in the variables that a crash report shows of this frame.
            del body

    def campaigns_update_pool_number(
        self,
        campaign_id: str,
        number_id: str,
        body: Mapping[str, JsonValue] | None = None,
    ) -> "PreviewAnswer":
        """Change a number in the pool of a campaign.

        Changes how the campaign uses one of its phone numbers. Whether fields that are left out keep their values
        is not known.

        Args:
            campaign_id: Identifier of the campaign.
            number_id: Identifier of the number within the campaign's pool.

        Effect: repeating it changes nothing more, so it is retried after any passing failure.

        Raises:
            BadRequestError: HTTP 400, bad request.
            UnauthorizedError: HTTP 401, unauthorized.
            ForbiddenError: HTTP 403, forbidden.
            NotFoundError: HTTP 404, not found.
            ConflictError: HTTP 409, conflict.
            UnprocessableEntityError: HTTP 422, unprocessable entity.
            TooManyRequestsError: HTTP 429, too many requests.
            InternalServerError: HTTP 500, internal server error.
            BadGatewayError: HTTP 502, bad gateway.
            ServiceUnavailableError: HTTP 503, service unavailable.
            GatewayTimeoutError: HTTP 504, gateway timeout.

        Each error's page: `vobiz explain CODE`. The vendor's page: https://vobiz.ai/docs/campaign-manager/overview
        """
        try:
            return self._caller.call(
                PREVIEW_CAMPAIGNS_UPDATE_POOL_NUMBER,
                {
                    "campaign_id": campaign_id,
                    "number_id": number_id,
                },
                {},
                body or {},
            )
        finally:
            # What may not be seen is not found in the variables that a crash report shows of this frame.
            del body

    def campaigns_delete_pool_number(
        self,
        campaign_id: str,
        number_id: str,
    ) -> "PreviewAnswer":
        """Take a number out of the pool of a campaign.

        Takes a phone number out of the campaign; the account keeps it.

        Args:
            campaign_id: Identifier of the campaign.
            number_id: Identifier of the number within the campaign's pool.

        Effect: repeating it changes nothing more, so it is retried after any passing failure.

        Raises:
            BadRequestError: HTTP 400, bad request.
            UnauthorizedError: HTTP 401, unauthorized.
            ForbiddenError: HTTP 403, forbidden.
            NotFoundError: HTTP 404, not found.
            ConflictError: HTTP 409, conflict.
            UnprocessableEntityError: HTTP 422, unprocessable entity.
            TooManyRequestsError: HTTP 429, too many requests.
            InternalServerError: HTTP 500, internal server error.
            BadGatewayError: HTTP 502, bad gateway.
            ServiceUnavailableError: HTTP 503, service unavailable.
            GatewayTimeoutError: HTTP 504, gateway timeout.

        Each error's page: `vobiz explain CODE`. The vendor's page: https://vobiz.ai/docs/campaign-manager/overview
        """
        return self._caller.call(
            PREVIEW_CAMPAIGNS_DELETE_POOL_NUMBER,
            {
                "campaign_id": campaign_id,
                "number_id": number_id,
            },
            {},
            None,
        )

    def campaigns_get_capacity(
        self,
    ) -> "PreviewAnswer":
        """Read the capacity for campaigns.

        Returns how much the campaigns of the account may call.

        Effect: reads only, so it is retried after any passing failure.

        Raises:
            BadRequestError: HTTP 400, bad request.
            UnauthorizedError: HTTP 401, unauthorized.
            ForbiddenError: HTTP 403, forbidden.
            NotFoundError: HTTP 404, not found.
            ConflictError: HTTP 409, conflict.
            TooManyRequestsError: HTTP 429, too many requests.
            InternalServerError: HTTP 500, internal server error.
            BadGatewayError: HTTP 502, bad gateway.
            ServiceUnavailableError: HTTP 503, service unavailable.
            GatewayTimeoutError: HTTP 504, gateway timeout.

        Each error's page: `vobiz explain CODE`. The vendor's page: https://vobiz.ai/docs/campaign-manager/overview
        """
        return self._caller.call(
            PREVIEW_CAMPAIGNS_GET_CAPACITY,
            {},
            {},
            None,
        )

    def campaigns_lookup_call(
        self,
        campaign_id: str,
        call_uuid: str,
    ) -> "PreviewAnswer":
        """Find a call of a campaign.

        Returns what a campaign knows about one call.

        Args:
            campaign_id: Identifier of the campaign.
            call_uuid: Identifier of the call.

        Effect: reads only, so it is retried after any passing failure.

        Raises:
            BadRequestError: HTTP 400, bad request.
            UnauthorizedError: HTTP 401, unauthorized.
            ForbiddenError: HTTP 403, forbidden.
            NotFoundError: HTTP 404, not found.
            ConflictError: HTTP 409, conflict.
            UnprocessableEntityError: HTTP 422, unprocessable entity.
            TooManyRequestsError: HTTP 429, too many requests.
            InternalServerError: HTTP 500, internal server error.
            BadGatewayError: HTTP 502, bad gateway.
            ServiceUnavailableError: HTTP 503, service unavailable.
            GatewayTimeoutError: HTTP 504, gateway timeout.

        Each error's page: `vobiz explain CODE`. The vendor's page: https://vobiz.ai/docs/campaign-manager/overview
        """
        return self._caller.call(
            PREVIEW_CAMPAIGNS_LOOKUP_CALL,
            {
                "campaign_id": campaign_id,
                "call_uuid": call_uuid,
            },
            {},
            None,
        )

    def sms_list_messages(
        self,
    ) -> "PreviewAnswer":
        """List the text messages.

        Returns messages of the account, newest first as far as is known. That this path exists is inferred from the
        vendor's other tools.

        Effect: reads only, so it is retried after any passing failure.

        Raises:
            UnauthorizedError: HTTP 401, unauthorized.
            ForbiddenError: HTTP 403, forbidden.
            TooManyRequestsError: HTTP 429, too many requests.
            InternalServerError: HTTP 500, internal server error.
            BadGatewayError: HTTP 502, bad gateway.
            ServiceUnavailableError: HTTP 503, service unavailable.
            GatewayTimeoutError: HTTP 504, gateway timeout.

        Each error's page: `vobiz explain CODE`. The vendor's page:
        https://glama.ai/mcp/servers/vobiz-ai/Vobiz-MCP-Server/tools/list_messages
        """
        return self._caller.call(
            PREVIEW_SMS_LIST_MESSAGES,
            {},
            {},
            None,
        )

    def sms_send_message(
        self,
        body: Mapping[str, JsonValue] | None = None,
    ) -> "PreviewAnswer":
        """Send a text message.

        Sends an SMS, MMS or RCS message; each recipient is a message of its own and is charged. The sources name
        `from`, `to` (a list) and `text`, and further `mediaUrls`, `scheduledAt`, `idempotencyKey`, and for India
        `dltEntityId`, `dltHeaderId` and `dltTemplateId`. A request with an `idempotencyKey` that was used before
        does not send again, so give one and you can repeat it yourself. Recipients who have opted out are refused.

        Effect: never sent again unless it is certain that the server did not carry it out.

        Raises:
            InsufficientBalanceError: Balance too low (INSUFFICIENT_BALANCE).
            OptedOutError: Recipient has opted out (OPTED_OUT).
            BadRequestError: HTTP 400, bad request.
            UnauthorizedError: HTTP 401, unauthorized.
            PaymentRequiredError: HTTP 402, payment required.
            ForbiddenError: HTTP 403, forbidden.
            UnprocessableEntityError: HTTP 422, unprocessable entity.
            TooManyRequestsError: HTTP 429, too many requests.
            InternalServerError: HTTP 500, internal server error.
            BadGatewayError: HTTP 502, bad gateway.
            ServiceUnavailableError: HTTP 503, service unavailable.
            GatewayTimeoutError: HTTP 504, gateway timeout.

        Each error's page: `vobiz explain CODE`. The vendor's page:
        https://glama.ai/mcp/servers/vobiz-ai/Vobiz-MCP-Server/tools/send_message
        """
        try:
            return self._caller.call(
                PREVIEW_SMS_SEND_MESSAGE,
                {},
                {},
                body or {},
            )
        finally:
            # What may not be seen is not found in the variables that a crash report shows of this frame.
            del body

    def sms_get_message(
        self,
        message_id: str,
    ) -> "PreviewAnswer":
        """Read a text message.

        Returns one message with its delivery. That this path exists is inferred from the vendor's other tools.

        Args:
            message_id: Identifier of the message.

        Effect: reads only, so it is retried after any passing failure.

        Raises:
            BadRequestError: HTTP 400, bad request.
            UnauthorizedError: HTTP 401, unauthorized.
            ForbiddenError: HTTP 403, forbidden.
            NotFoundError: HTTP 404, not found.
            UnprocessableEntityError: HTTP 422, unprocessable entity.
            TooManyRequestsError: HTTP 429, too many requests.
            InternalServerError: HTTP 500, internal server error.
            BadGatewayError: HTTP 502, bad gateway.
            ServiceUnavailableError: HTTP 503, service unavailable.
            GatewayTimeoutError: HTTP 504, gateway timeout.

        Each error's page: `vobiz explain CODE`. The vendor's page:
        https://glama.ai/mcp/servers/vobiz-ai/Vobiz-MCP-Server/tools/get_message
        """
        return self._caller.call(
            PREVIEW_SMS_GET_MESSAGE,
            {
                "message_id": message_id,
            },
            {},
            None,
        )

    def sms_list_numbers(
        self,
    ) -> "PreviewAnswer":
        """List the numbers that can send text messages.

        Returns the numbers of the account that can send and receive messages. Little more than the path is known.

        Effect: reads only, so it is retried after any passing failure.

        Raises:
            UnauthorizedError: HTTP 401, unauthorized.
            ForbiddenError: HTTP 403, forbidden.
            TooManyRequestsError: HTTP 429, too many requests.
            InternalServerError: HTTP 500, internal server error.
            BadGatewayError: HTTP 502, bad gateway.
            ServiceUnavailableError: HTTP 503, service unavailable.
            GatewayTimeoutError: HTTP 504, gateway timeout.

        Each error's page: `vobiz explain CODE`. The vendor's page: https://www.skills.sh/site/vobiz.ai/sms
        """
        return self._caller.call(
            PREVIEW_SMS_LIST_NUMBERS,
            {},
            {},
            None,
        )


class PreviewResourceWithRawResponse:
    """The methods of `PreviewResource`, answering with `RawResponse`."""

    def __init__(self, resource: PreviewResource) -> None:
        self.whatsapp_send_message = raw_method(resource.whatsapp_send_message)
        self.whatsapp_list_channels = raw_method(resource.whatsapp_list_channels)
        self.whatsapp_create_channel = raw_method(resource.whatsapp_create_channel)
        self.whatsapp_complete_embedded_signup = raw_method(resource.whatsapp_complete_embedded_signup)
        self.whatsapp_update_channel = raw_method(resource.whatsapp_update_channel)
        self.whatsapp_delete_channel = raw_method(resource.whatsapp_delete_channel)
        self.whatsapp_check_number_availability = raw_method(resource.whatsapp_check_number_availability)
        self.whatsapp_order_number = raw_method(resource.whatsapp_order_number)
        self.whatsapp_verify_byon_number = raw_method(resource.whatsapp_verify_byon_number)
        self.whatsapp_confirm_byon_number = raw_method(resource.whatsapp_confirm_byon_number)
        self.whatsapp_list_conversations = raw_method(resource.whatsapp_list_conversations)
        self.whatsapp_list_conversation_messages = raw_method(resource.whatsapp_list_conversation_messages)
        self.whatsapp_list_contacts = raw_method(resource.whatsapp_list_contacts)
        self.whatsapp_create_contact = raw_method(resource.whatsapp_create_contact)
        self.whatsapp_get_contact = raw_method(resource.whatsapp_get_contact)
        self.whatsapp_update_contact = raw_method(resource.whatsapp_update_contact)
        self.whatsapp_delete_contact = raw_method(resource.whatsapp_delete_contact)
        self.whatsapp_import_contacts = raw_method(resource.whatsapp_import_contacts)
        self.whatsapp_list_templates = raw_method(resource.whatsapp_list_templates)
        self.whatsapp_create_template = raw_method(resource.whatsapp_create_template)
        self.whatsapp_sync_templates = raw_method(resource.whatsapp_sync_templates)
        self.whatsapp_list_campaigns = raw_method(resource.whatsapp_list_campaigns)
        self.whatsapp_create_campaign = raw_method(resource.whatsapp_create_campaign)
        self.whatsapp_get_campaign = raw_method(resource.whatsapp_get_campaign)
        self.whatsapp_delete_campaign = raw_method(resource.whatsapp_delete_campaign)
        self.whatsapp_pause_campaign = raw_method(resource.whatsapp_pause_campaign)
        self.whatsapp_resume_campaign = raw_method(resource.whatsapp_resume_campaign)
        self.whatsapp_cancel_campaign = raw_method(resource.whatsapp_cancel_campaign)
        self.whatsapp_list_campaign_recipients = raw_method(resource.whatsapp_list_campaign_recipients)
        self.whatsapp_list_canned_responses = raw_method(resource.whatsapp_list_canned_responses)
        self.whatsapp_create_canned_response = raw_method(resource.whatsapp_create_canned_response)
        self.whatsapp_delete_canned_response = raw_method(resource.whatsapp_delete_canned_response)
        self.whatsapp_initiate_call = raw_method(resource.whatsapp_initiate_call)
        self.whatsapp_call_action = raw_method(resource.whatsapp_call_action)
        self.whatsapp_list_call_logs = raw_method(resource.whatsapp_list_call_logs)
        self.whatsapp_list_webhooks = raw_method(resource.whatsapp_list_webhooks)
        self.whatsapp_create_webhook = raw_method(resource.whatsapp_create_webhook)
        self.whatsapp_delete_webhook = raw_method(resource.whatsapp_delete_webhook)
        self.campaigns_list_agents = raw_method(resource.campaigns_list_agents)
        self.campaigns_create_agent = raw_method(resource.campaigns_create_agent)
        self.campaigns_get_agent = raw_method(resource.campaigns_get_agent)
        self.campaigns_update_agent = raw_method(resource.campaigns_update_agent)
        self.campaigns_delete_agent = raw_method(resource.campaigns_delete_agent)
        self.campaigns_list = raw_method(resource.campaigns_list)
        self.campaigns_create = raw_method(resource.campaigns_create)
        self.campaigns_get = raw_method(resource.campaigns_get)
        self.campaigns_update = raw_method(resource.campaigns_update)
        self.campaigns_start = raw_method(resource.campaigns_start)
        self.campaigns_pause = raw_method(resource.campaigns_pause)
        self.campaigns_resume = raw_method(resource.campaigns_resume)
        self.campaigns_cancel = raw_method(resource.campaigns_cancel)
        self.campaigns_archive = raw_method(resource.campaigns_archive)
        self.campaigns_upload_contacts = raw_method(resource.campaigns_upload_contacts)
        self.campaigns_list_contacts = raw_method(resource.campaigns_list_contacts)
        self.campaigns_list_calls = raw_method(resource.campaigns_list_calls)
        self.campaigns_download_results = raw_method(resource.campaigns_download_results)
        self.campaigns_list_pool_numbers = raw_method(resource.campaigns_list_pool_numbers)
        self.campaigns_add_pool_numbers = raw_method(resource.campaigns_add_pool_numbers)
        self.campaigns_update_pool_number = raw_method(resource.campaigns_update_pool_number)
        self.campaigns_delete_pool_number = raw_method(resource.campaigns_delete_pool_number)
        self.campaigns_get_capacity = raw_method(resource.campaigns_get_capacity)
        self.campaigns_lookup_call = raw_method(resource.campaigns_lookup_call)
        self.sms_list_messages = raw_method(resource.sms_list_messages)
        self.sms_send_message = raw_method(resource.sms_send_message)
        self.sms_get_message = raw_method(resource.sms_get_message)
        self.sms_list_numbers = raw_method(resource.sms_list_numbers)


class AsyncPreviewResource:
    """Preview of WhatsApp, Campaign Manager and SMS, of which little more than the paths is known. What is sent and received is passed through as it is, nothing in it is checked, and all of it may change in any release."""

    def __init__(self, caller: AsyncCaller) -> None:
        self._caller = caller

    @property
    def with_raw_response(self) -> "AsyncPreviewResourceWithRawResponse":
        """The same methods, answering with status, headers, request id and body."""
        return AsyncPreviewResourceWithRawResponse(AsyncPreviewResource(self._caller.raw()))

    async def whatsapp_send_message(
        self,
        body: Mapping[str, JsonValue] | None = None,
    ) -> "PreviewAnswer":
        """Send a WhatsApp message.

        Sends one message. The vendor's page names the fields `channel_id`, `waba_id`, `to` (international form with
        its plus) and `type` (`text`, `template`, `image`, `audio`, `video`, `document` or `sticker`), with `text`,
        `media` or `template` beside them. Without a message from the recipient within the last 24 hours only an
        approved template is delivered. Status 201 means that it was accepted: the answer starts as `pending`, and
        `sent`, `delivered`, `read` or `failed` follow by webhook.

        Effect: never sent again unless it is certain that the server did not carry it out.

        Raises:
            InsufficientBalanceError: Balance too low (INSUFFICIENT_BALANCE).
            BadRequestError: HTTP 400, bad request.
            UnauthorizedError: HTTP 401, unauthorized.
            PaymentRequiredError: HTTP 402, payment required.
            ForbiddenError: HTTP 403, forbidden.
            UnprocessableEntityError: HTTP 422, unprocessable entity.
            TooManyRequestsError: HTTP 429, too many requests.
            InternalServerError: HTTP 500, internal server error.
            BadGatewayError: HTTP 502, bad gateway.
            ServiceUnavailableError: HTTP 503, service unavailable.
            GatewayTimeoutError: HTTP 504, gateway timeout.

        Each error's page: `vobiz explain CODE`. The vendor's page: https://vobiz.ai/docs/whatsapp/api/send-message
        """
        try:
            return await self._caller.call(
                PREVIEW_WHATSAPP_SEND_MESSAGE,
                {},
                {},
                body or {},
            )
        finally:
            # What may not be seen is not found in the variables that a crash report shows of this frame.
            del body

    async def whatsapp_list_channels(
        self,
    ) -> "PreviewAnswer":
        """List the WhatsApp channels.

        Returns the channels of the account. The vendor's n8n node finds them under `items`, an older page shows
        them under `data`.

        Effect: reads only, so it is retried after any passing failure.

        Raises:
            UnauthorizedError: HTTP 401, unauthorized.
            ForbiddenError: HTTP 403, forbidden.
            TooManyRequestsError: HTTP 429, too many requests.
            InternalServerError: HTTP 500, internal server error.
            BadGatewayError: HTTP 502, bad gateway.
            ServiceUnavailableError: HTTP 503, service unavailable.
            GatewayTimeoutError: HTTP 504, gateway timeout.

        Each error's page: `vobiz explain CODE`. The vendor's page: https://vobiz.ai/docs/whatsapp/api
        """
        return await self._caller.call(
            PREVIEW_WHATSAPP_LIST_CHANNELS,
            {},
            {},
            None,
        )

    async def whatsapp_create_channel(
        self,
        body: Mapping[str, JsonValue] | None = None,
    ) -> "PreviewAnswer":
        """Connect a WhatsApp number.

        Connects a WhatsApp Business number to the account as a channel.

        Effect: never sent again unless it is certain that the server did not carry it out.

        Raises:
            BadRequestError: HTTP 400, bad request.
            UnauthorizedError: HTTP 401, unauthorized.
            ForbiddenError: HTTP 403, forbidden.
            UnprocessableEntityError: HTTP 422, unprocessable entity.
            TooManyRequestsError: HTTP 429, too many requests.
            InternalServerError: HTTP 500, internal server error.
            BadGatewayError: HTTP 502, bad gateway.
            ServiceUnavailableError: HTTP 503, service unavailable.
            GatewayTimeoutError: HTTP 504, gateway timeout.

        Each error's page: `vobiz explain CODE`. The vendor's page: https://vobiz.ai/docs/whatsapp/api
        """
        try:
            return await self._caller.call(
                PREVIEW_WHATSAPP_CREATE_CHANNEL,
                {},
                {},
                body or {},
            )
        finally:
            # What may not be seen is not found in the variables that a crash report shows of this frame.
            del body

    async def whatsapp_complete_embedded_signup(
        self,
        body: Mapping[str, JsonValue] | None = None,
    ) -> "PreviewAnswer":
        """Finish an embedded sign-up.

        Creates the channel after Meta's embedded sign-up has returned its code.

        Effect: never sent again unless it is certain that the server did not carry it out.

        Raises:
            BadRequestError: HTTP 400, bad request.
            UnauthorizedError: HTTP 401, unauthorized.
            ForbiddenError: HTTP 403, forbidden.
            UnprocessableEntityError: HTTP 422, unprocessable entity.
            TooManyRequestsError: HTTP 429, too many requests.
            InternalServerError: HTTP 500, internal server error.
            BadGatewayError: HTTP 502, bad gateway.
            ServiceUnavailableError: HTTP 503, service unavailable.
            GatewayTimeoutError: HTTP 504, gateway timeout.

        Each error's page: `vobiz explain CODE`. The vendor's page: https://vobiz.ai/docs/whatsapp/api
        """
        try:
            return await self._caller.call(
                PREVIEW_WHATSAPP_COMPLETE_EMBEDDED_SIGNUP,
                {},
                {},
                body or {},
            )
        finally:
            # What may not be seen is not found in the variables that a crash report shows of this frame.
            del body

    async def whatsapp_update_channel(
        self,
        channel_id: str,
        body: Mapping[str, JsonValue] | None = None,
    ) -> "PreviewAnswer":
        """Change a WhatsApp channel.

        Changes a channel, for example to renew its access token. The vendor's page says that only the fields to
        change are sent.

        Args:
            channel_id: Identifier of the channel.

        Effect: repeating it changes nothing more, so it is retried after any passing failure.

        Raises:
            BadRequestError: HTTP 400, bad request.
            UnauthorizedError: HTTP 401, unauthorized.
            ForbiddenError: HTTP 403, forbidden.
            NotFoundError: HTTP 404, not found.
            UnprocessableEntityError: HTTP 422, unprocessable entity.
            TooManyRequestsError: HTTP 429, too many requests.
            InternalServerError: HTTP 500, internal server error.
            BadGatewayError: HTTP 502, bad gateway.
            ServiceUnavailableError: HTTP 503, service unavailable.
            GatewayTimeoutError: HTTP 504, gateway timeout.

        Each error's page: `vobiz explain CODE`. The vendor's page: https://vobiz.ai/docs/whatsapp/api
        """
        try:
            return await self._caller.call(
                PREVIEW_WHATSAPP_UPDATE_CHANNEL,
                {
                    "channel_id": channel_id,
                },
                {},
                body or {},
            )
        finally:
            # What may not be seen is not found in the variables that a crash report shows of this frame.
            del body

    async def whatsapp_delete_channel(
        self,
        channel_id: str,
    ) -> "PreviewAnswer":
        """Disconnect a WhatsApp channel.

        Removes a channel from the account. The number itself stays with Meta.

        Args:
            channel_id: Identifier of the channel.

        Effect: repeating it changes nothing more, so it is retried after any passing failure.

        Raises:
            BadRequestError: HTTP 400, bad request.
            UnauthorizedError: HTTP 401, unauthorized.
            ForbiddenError: HTTP 403, forbidden.
            NotFoundError: HTTP 404, not found.
            UnprocessableEntityError: HTTP 422, unprocessable entity.
            TooManyRequestsError: HTTP 429, too many requests.
            InternalServerError: HTTP 500, internal server error.
            BadGatewayError: HTTP 502, bad gateway.
            ServiceUnavailableError: HTTP 503, service unavailable.
            GatewayTimeoutError: HTTP 504, gateway timeout.

        Each error's page: `vobiz explain CODE`. The vendor's page: https://vobiz.ai/docs/whatsapp/api
        """
        return await self._caller.call(
            PREVIEW_WHATSAPP_DELETE_CHANNEL,
            {
                "channel_id": channel_id,
            },
            {},
            None,
        )

    async def whatsapp_check_number_availability(
        self,
    ) -> "PreviewAnswer":
        """Look for WhatsApp numbers to order.

        Asks which numbers can be ordered for WhatsApp. No source states its filters.

        Effect: reads only, so it is retried after any passing failure.

        Raises:
            UnauthorizedError: HTTP 401, unauthorized.
            ForbiddenError: HTTP 403, forbidden.
            TooManyRequestsError: HTTP 429, too many requests.
            InternalServerError: HTTP 500, internal server error.
            BadGatewayError: HTTP 502, bad gateway.
            ServiceUnavailableError: HTTP 503, service unavailable.
            GatewayTimeoutError: HTTP 504, gateway timeout.

        Each error's page: `vobiz explain CODE`. The vendor's page: https://vobiz.ai/docs/whatsapp/api
        """
        return await self._caller.call(
            PREVIEW_WHATSAPP_CHECK_NUMBER_AVAILABILITY,
            {},
            {},
            None,
        )

    async def whatsapp_order_number(
        self,
        body: Mapping[str, JsonValue] | None = None,
    ) -> "PreviewAnswer":
        """Order a WhatsApp number.

        Orders a number for WhatsApp, which costs money.

        Effect: never sent again unless it is certain that the server did not carry it out.

        Raises:
            InsufficientBalanceError: Balance too low (INSUFFICIENT_BALANCE).
            BadRequestError: HTTP 400, bad request.
            UnauthorizedError: HTTP 401, unauthorized.
            PaymentRequiredError: HTTP 402, payment required.
            ForbiddenError: HTTP 403, forbidden.
            UnprocessableEntityError: HTTP 422, unprocessable entity.
            TooManyRequestsError: HTTP 429, too many requests.
            InternalServerError: HTTP 500, internal server error.
            BadGatewayError: HTTP 502, bad gateway.
            ServiceUnavailableError: HTTP 503, service unavailable.
            GatewayTimeoutError: HTTP 504, gateway timeout.

        Each error's page: `vobiz explain CODE`. The vendor's page: https://vobiz.ai/docs/whatsapp/api
        """
        try:
            return await self._caller.call(
                PREVIEW_WHATSAPP_ORDER_NUMBER,
                {},
                {},
                body or {},
            )
        finally:
            # What may not be seen is not found in the variables that a crash report shows of this frame.
            del body

    async def whatsapp_verify_byon_number(
        self,
        body: Mapping[str, JsonValue] | None = None,
    ) -> "PreviewAnswer":
        """Have a code sent to a number of your own.

        Starts the check that a number which you bring along is yours: a code goes to it by text message or call.

        Effect: never sent again unless it is certain that the server did not carry it out.

        Raises:
            BadRequestError: HTTP 400, bad request.
            UnauthorizedError: HTTP 401, unauthorized.
            ForbiddenError: HTTP 403, forbidden.
            UnprocessableEntityError: HTTP 422, unprocessable entity.
            TooManyRequestsError: HTTP 429, too many requests.
            InternalServerError: HTTP 500, internal server error.
            BadGatewayError: HTTP 502, bad gateway.
            ServiceUnavailableError: HTTP 503, service unavailable.
            GatewayTimeoutError: HTTP 504, gateway timeout.

        Each error's page: `vobiz explain CODE`. The vendor's page: https://vobiz.ai/docs/whatsapp/api
        """
        try:
            return await self._caller.call(
                PREVIEW_WHATSAPP_VERIFY_BYON_NUMBER,
                {},
                {},
                body or {},
            )
        finally:
            # What may not be seen is not found in the variables that a crash report shows of this frame.
            del body

    async def whatsapp_confirm_byon_number(
        self,
        body: Mapping[str, JsonValue] | None = None,
    ) -> "PreviewAnswer":
        """Confirm a number of your own.

        Ends the check that a number which you bring along is yours, with the code that was sent to it.

        Effect: never sent again unless it is certain that the server did not carry it out.

        Raises:
            BadRequestError: HTTP 400, bad request.
            UnauthorizedError: HTTP 401, unauthorized.
            ForbiddenError: HTTP 403, forbidden.
            UnprocessableEntityError: HTTP 422, unprocessable entity.
            TooManyRequestsError: HTTP 429, too many requests.
            InternalServerError: HTTP 500, internal server error.
            BadGatewayError: HTTP 502, bad gateway.
            ServiceUnavailableError: HTTP 503, service unavailable.
            GatewayTimeoutError: HTTP 504, gateway timeout.

        Each error's page: `vobiz explain CODE`. The vendor's page: https://vobiz.ai/docs/whatsapp/api
        """
        try:
            return await self._caller.call(
                PREVIEW_WHATSAPP_CONFIRM_BYON_NUMBER,
                {},
                {},
                body or {},
            )
        finally:
            # What may not be seen is not found in the variables that a crash report shows of this frame.
            del body

    async def whatsapp_list_conversations(
        self,
    ) -> "PreviewAnswer":
        """List the WhatsApp conversations.

        Returns conversations of the account. How they are paged is not known.

        Effect: reads only, so it is retried after any passing failure.

        Raises:
            UnauthorizedError: HTTP 401, unauthorized.
            ForbiddenError: HTTP 403, forbidden.
            TooManyRequestsError: HTTP 429, too many requests.
            InternalServerError: HTTP 500, internal server error.
            BadGatewayError: HTTP 502, bad gateway.
            ServiceUnavailableError: HTTP 503, service unavailable.
            GatewayTimeoutError: HTTP 504, gateway timeout.

        Each error's page: `vobiz explain CODE`. The vendor's page: https://vobiz.ai/docs/whatsapp/api
        """
        return await self._caller.call(
            PREVIEW_WHATSAPP_LIST_CONVERSATIONS,
            {},
            {},
            None,
        )

    async def whatsapp_list_conversation_messages(
        self,
        conversation_id: str,
    ) -> "PreviewAnswer":
        """List the messages of a conversation.

        Returns messages of one conversation. How they are paged is not known.

        Args:
            conversation_id: Identifier of the conversation.

        Effect: reads only, so it is retried after any passing failure.

        Raises:
            BadRequestError: HTTP 400, bad request.
            UnauthorizedError: HTTP 401, unauthorized.
            ForbiddenError: HTTP 403, forbidden.
            NotFoundError: HTTP 404, not found.
            UnprocessableEntityError: HTTP 422, unprocessable entity.
            TooManyRequestsError: HTTP 429, too many requests.
            InternalServerError: HTTP 500, internal server error.
            BadGatewayError: HTTP 502, bad gateway.
            ServiceUnavailableError: HTTP 503, service unavailable.
            GatewayTimeoutError: HTTP 504, gateway timeout.

        Each error's page: `vobiz explain CODE`. The vendor's page: https://vobiz.ai/docs/whatsapp/api
        """
        return await self._caller.call(
            PREVIEW_WHATSAPP_LIST_CONVERSATION_MESSAGES,
            {
                "conversation_id": conversation_id,
            },
            {},
            None,
        )

    async def whatsapp_list_contacts(
        self,
    ) -> "PreviewAnswer":
        """List the WhatsApp contacts.

        Returns contacts of the account. How they are paged is not known.

        Effect: reads only, so it is retried after any passing failure.

        Raises:
            UnauthorizedError: HTTP 401, unauthorized.
            ForbiddenError: HTTP 403, forbidden.
            TooManyRequestsError: HTTP 429, too many requests.
            InternalServerError: HTTP 500, internal server error.
            BadGatewayError: HTTP 502, bad gateway.
            ServiceUnavailableError: HTTP 503, service unavailable.
            GatewayTimeoutError: HTTP 504, gateway timeout.

        Each error's page: `vobiz explain CODE`. The vendor's page: https://vobiz.ai/docs/whatsapp/api
        """
        return await self._caller.call(
            PREVIEW_WHATSAPP_LIST_CONTACTS,
            {},
            {},
            None,
        )

    async def whatsapp_create_contact(
        self,
        body: Mapping[str, JsonValue] | None = None,
    ) -> "PreviewAnswer":
        """Create a WhatsApp contact.

        Adds a contact.

        Effect: never sent again unless it is certain that the server did not carry it out.

        Raises:
            BadRequestError: HTTP 400, bad request.
            UnauthorizedError: HTTP 401, unauthorized.
            ForbiddenError: HTTP 403, forbidden.
            UnprocessableEntityError: HTTP 422, unprocessable entity.
            TooManyRequestsError: HTTP 429, too many requests.
            InternalServerError: HTTP 500, internal server error.
            BadGatewayError: HTTP 502, bad gateway.
            ServiceUnavailableError: HTTP 503, service unavailable.
            GatewayTimeoutError: HTTP 504, gateway timeout.

        Each error's page: `vobiz explain CODE`. The vendor's page: https://vobiz.ai/docs/whatsapp/api
        """
        try:
            return await self._caller.call(
                PREVIEW_WHATSAPP_CREATE_CONTACT,
                {},
                {},
                body or {},
            )
        finally:
            # What may not be seen is not found in the variables that a crash report shows of this frame.
            del body

    async def whatsapp_get_contact(
        self,
        contact_id: str,
    ) -> "PreviewAnswer":
        """Read a WhatsApp contact.

        Returns one contact.

        Args:
            contact_id: Identifier of the contact.

        Effect: reads only, so it is retried after any passing failure.

        Raises:
            BadRequestError: HTTP 400, bad request.
            UnauthorizedError: HTTP 401, unauthorized.
            ForbiddenError: HTTP 403, forbidden.
            NotFoundError: HTTP 404, not found.
            UnprocessableEntityError: HTTP 422, unprocessable entity.
            TooManyRequestsError: HTTP 429, too many requests.
            InternalServerError: HTTP 500, internal server error.
            BadGatewayError: HTTP 502, bad gateway.
            ServiceUnavailableError: HTTP 503, service unavailable.
            GatewayTimeoutError: HTTP 504, gateway timeout.

        Each error's page: `vobiz explain CODE`. The vendor's page: https://vobiz.ai/docs/whatsapp/api
        """
        return await self._caller.call(
            PREVIEW_WHATSAPP_GET_CONTACT,
            {
                "contact_id": contact_id,
            },
            {},
            None,
        )

    async def whatsapp_update_contact(
        self,
        contact_id: str,
        body: Mapping[str, JsonValue] | None = None,
    ) -> "PreviewAnswer":
        """Change a WhatsApp contact.

        Changes a contact. Whether fields that are left out keep their values is not known.

        Args:
            contact_id: Identifier of the contact.

        Effect: repeating it changes nothing more, so it is retried after any passing failure.

        Raises:
            BadRequestError: HTTP 400, bad request.
            UnauthorizedError: HTTP 401, unauthorized.
            ForbiddenError: HTTP 403, forbidden.
            NotFoundError: HTTP 404, not found.
            UnprocessableEntityError: HTTP 422, unprocessable entity.
            TooManyRequestsError: HTTP 429, too many requests.
            InternalServerError: HTTP 500, internal server error.
            BadGatewayError: HTTP 502, bad gateway.
            ServiceUnavailableError: HTTP 503, service unavailable.
            GatewayTimeoutError: HTTP 504, gateway timeout.

        Each error's page: `vobiz explain CODE`. The vendor's page: https://vobiz.ai/docs/whatsapp/api
        """
        try:
            return await self._caller.call(
                PREVIEW_WHATSAPP_UPDATE_CONTACT,
                {
                    "contact_id": contact_id,
                },
                {},
                body or {},
            )
        finally:
            # What may not be seen is not found in the variables that a crash report shows of this frame.
            del body

    async def whatsapp_delete_contact(
        self,
        contact_id: str,
    ) -> "PreviewAnswer":
        """Delete a WhatsApp contact.

        Deletes a contact.

        Args:
            contact_id: Identifier of the contact.

        Effect: repeating it changes nothing more, so it is retried after any passing failure.

        Raises:
            BadRequestError: HTTP 400, bad request.
            UnauthorizedError: HTTP 401, unauthorized.
            ForbiddenError: HTTP 403, forbidden.
            NotFoundError: HTTP 404, not found.
            UnprocessableEntityError: HTTP 422, unprocessable entity.
            TooManyRequestsError: HTTP 429, too many requests.
            InternalServerError: HTTP 500, internal server error.
            BadGatewayError: HTTP 502, bad gateway.
            ServiceUnavailableError: HTTP 503, service unavailable.
            GatewayTimeoutError: HTTP 504, gateway timeout.

        Each error's page: `vobiz explain CODE`. The vendor's page: https://vobiz.ai/docs/whatsapp/api
        """
        return await self._caller.call(
            PREVIEW_WHATSAPP_DELETE_CONTACT,
            {
                "contact_id": contact_id,
            },
            {},
            None,
        )

    async def whatsapp_import_contacts(
        self,
        body: Mapping[str, JsonValue] | None = None,
    ) -> "PreviewAnswer":
        """Import WhatsApp contacts.

        Adds many contacts at once. In which form they are sent is not known; what is given is sent as JSON.

        Effect: never sent again unless it is certain that the server did not carry it out.

        Raises:
            BadRequestError: HTTP 400, bad request.
            UnauthorizedError: HTTP 401, unauthorized.
            ForbiddenError: HTTP 403, forbidden.
            UnprocessableEntityError: HTTP 422, unprocessable entity.
            TooManyRequestsError: HTTP 429, too many requests.
            InternalServerError: HTTP 500, internal server error.
            BadGatewayError: HTTP 502, bad gateway.
            ServiceUnavailableError: HTTP 503, service unavailable.
            GatewayTimeoutError: HTTP 504, gateway timeout.

        Each error's page: `vobiz explain CODE`. The vendor's page: https://vobiz.ai/docs/whatsapp/api
        """
        try:
            return await self._caller.call(
                PREVIEW_WHATSAPP_IMPORT_CONTACTS,
                {},
                {},
                body or {},
            )
        finally:
            # What may not be seen is not found in the variables that a crash report shows of this frame.
            del body

    async def whatsapp_list_templates(
        self,
        channel_id: str,
        *,
        page: int | Unset = UNSET,
        limit: int | Unset = UNSET,
        status: str | Unset = UNSET,
    ) -> "AsyncPage[Mapping[str, JsonValue], PreviewTemplateList]":
        """List the templates of a channel.

        Returns the message templates of a channel, page by page.

        Args:
            channel_id: Identifier of the channel.
            page: Number of the page to read, counted from 1. (at least 1)
            limit: Largest number of templates on a page. (at least 1)
            status: Only templates in this state of review, such as `APPROVED`.

        Effect: reads only, so it is retried after any passing failure.

        Raises:
            BadRequestError: HTTP 400, bad request.
            UnauthorizedError: HTTP 401, unauthorized.
            ForbiddenError: HTTP 403, forbidden.
            NotFoundError: HTTP 404, not found.
            UnprocessableEntityError: HTTP 422, unprocessable entity.
            TooManyRequestsError: HTTP 429, too many requests.
            InternalServerError: HTTP 500, internal server error.
            BadGatewayError: HTTP 502, bad gateway.
            ServiceUnavailableError: HTTP 503, service unavailable.
            GatewayTimeoutError: HTTP 504, gateway timeout.

        Each error's page: `vobiz explain CODE`. The vendor's page: https://vobiz.ai/docs/whatsapp/api
        """
        return await self._caller.page(
            PREVIEW_WHATSAPP_LIST_TEMPLATES,
            {
                "channel_id": channel_id,
            },
            {
                "page": page,
                "limit": limit,
                "status": status,
            },
        )

    async def whatsapp_create_template(
        self,
        channel_id: str,
        body: Mapping[str, JsonValue] | None = None,
    ) -> "PreviewAnswer":
        """Create a template.

        Submits a message template, which Meta has to approve before it can be sent.

        Args:
            channel_id: Identifier of the channel.

        Effect: never sent again unless it is certain that the server did not carry it out.

        Raises:
            BadRequestError: HTTP 400, bad request.
            UnauthorizedError: HTTP 401, unauthorized.
            ForbiddenError: HTTP 403, forbidden.
            NotFoundError: HTTP 404, not found.
            UnprocessableEntityError: HTTP 422, unprocessable entity.
            TooManyRequestsError: HTTP 429, too many requests.
            InternalServerError: HTTP 500, internal server error.
            BadGatewayError: HTTP 502, bad gateway.
            ServiceUnavailableError: HTTP 503, service unavailable.
            GatewayTimeoutError: HTTP 504, gateway timeout.

        Each error's page: `vobiz explain CODE`. The vendor's page: https://vobiz.ai/docs/whatsapp/api
        """
        try:
            return await self._caller.call(
                PREVIEW_WHATSAPP_CREATE_TEMPLATE,
                {
                    "channel_id": channel_id,
                },
                {},
                body or {},
            )
        finally:
            # What may not be seen is not found in the variables that a crash report shows of this frame.
            del body

    async def whatsapp_sync_templates(
        self,
        channel_id: str,
        body: Mapping[str, JsonValue] | None = None,
    ) -> "PreviewAnswer":
        """Fetch the state of the templates from Meta.

        Brings the templates of a channel up to date with what Meta has approved or refused since.

        Args:
            channel_id: Identifier of the channel.

        Effect: never sent again unless it is certain that the server did not carry it out.

        Raises:
            BadRequestError: HTTP 400, bad request.
            UnauthorizedError: HTTP 401, unauthorized.
            ForbiddenError: HTTP 403, forbidden.
            NotFoundError: HTTP 404, not found.
            UnprocessableEntityError: HTTP 422, unprocessable entity.
            TooManyRequestsError: HTTP 429, too many requests.
            InternalServerError: HTTP 500, internal server error.
            BadGatewayError: HTTP 502, bad gateway.
            ServiceUnavailableError: HTTP 503, service unavailable.
            GatewayTimeoutError: HTTP 504, gateway timeout.

        Each error's page: `vobiz explain CODE`. The vendor's page: https://vobiz.ai/docs/whatsapp/api
        """
        try:
            return await self._caller.call(
                PREVIEW_WHATSAPP_SYNC_TEMPLATES,
                {
                    "channel_id": channel_id,
                },
                {},
                body or {},
            )
        finally:
            # What may not be seen is not found in the variables that a crash report shows of this frame.
            del body

    async def whatsapp_list_campaigns(
        self,
    ) -> "PreviewAnswer":
        """List the WhatsApp campaigns.

        Returns campaigns that send messages to many contacts. How they are paged is not known.

        Effect: reads only, so it is retried after any passing failure.

        Raises:
            UnauthorizedError: HTTP 401, unauthorized.
            ForbiddenError: HTTP 403, forbidden.
            TooManyRequestsError: HTTP 429, too many requests.
            InternalServerError: HTTP 500, internal server error.
            BadGatewayError: HTTP 502, bad gateway.
            ServiceUnavailableError: HTTP 503, service unavailable.
            GatewayTimeoutError: HTTP 504, gateway timeout.

        Each error's page: `vobiz explain CODE`. The vendor's page: https://vobiz.ai/docs/whatsapp/api
        """
        return await self._caller.call(
            PREVIEW_WHATSAPP_LIST_CAMPAIGNS,
            {},
            {},
            None,
        )

    async def whatsapp_create_campaign(
        self,
        body: Mapping[str, JsonValue] | None = None,
    ) -> "PreviewAnswer":
        """Create a WhatsApp campaign.

        Creates a campaign that sends messages to many contacts.

        Effect: never sent again unless it is certain that the server did not carry it out.

        Raises:
            BadRequestError: HTTP 400, bad request.
            UnauthorizedError: HTTP 401, unauthorized.
            ForbiddenError: HTTP 403, forbidden.
            UnprocessableEntityError: HTTP 422, unprocessable entity.
            TooManyRequestsError: HTTP 429, too many requests.
            InternalServerError: HTTP 500, internal server error.
            BadGatewayError: HTTP 502, bad gateway.
            ServiceUnavailableError: HTTP 503, service unavailable.
            GatewayTimeoutError: HTTP 504, gateway timeout.

        Each error's page: `vobiz explain CODE`. The vendor's page: https://vobiz.ai/docs/whatsapp/api
        """
        try:
            return await self._caller.call(
                PREVIEW_WHATSAPP_CREATE_CAMPAIGN,
                {},
                {},
                body or {},
            )
        finally:
            # What may not be seen is not found in the variables that a crash report shows of this frame.
            del body

    async def whatsapp_get_campaign(
        self,
        campaign_id: str,
    ) -> "PreviewAnswer":
        """Read a WhatsApp campaign.

        Returns one campaign.

        Args:
            campaign_id: Identifier of the campaign.

        Effect: reads only, so it is retried after any passing failure.

        Raises:
            BadRequestError: HTTP 400, bad request.
            UnauthorizedError: HTTP 401, unauthorized.
            ForbiddenError: HTTP 403, forbidden.
            NotFoundError: HTTP 404, not found.
            UnprocessableEntityError: HTTP 422, unprocessable entity.
            TooManyRequestsError: HTTP 429, too many requests.
            InternalServerError: HTTP 500, internal server error.
            BadGatewayError: HTTP 502, bad gateway.
            ServiceUnavailableError: HTTP 503, service unavailable.
            GatewayTimeoutError: HTTP 504, gateway timeout.

        Each error's page: `vobiz explain CODE`. The vendor's page: https://vobiz.ai/docs/whatsapp/api
        """
        return await self._caller.call(
            PREVIEW_WHATSAPP_GET_CAMPAIGN,
            {
                "campaign_id": campaign_id,
            },
            {},
            None,
        )

    async def whatsapp_delete_campaign(
        self,
        campaign_id: str,
    ) -> "PreviewAnswer":
        """Delete a WhatsApp campaign.

        Deletes a campaign.

        Args:
            campaign_id: Identifier of the campaign.

        Effect: repeating it changes nothing more, so it is retried after any passing failure.

        Raises:
            BadRequestError: HTTP 400, bad request.
            UnauthorizedError: HTTP 401, unauthorized.
            ForbiddenError: HTTP 403, forbidden.
            NotFoundError: HTTP 404, not found.
            UnprocessableEntityError: HTTP 422, unprocessable entity.
            TooManyRequestsError: HTTP 429, too many requests.
            InternalServerError: HTTP 500, internal server error.
            BadGatewayError: HTTP 502, bad gateway.
            ServiceUnavailableError: HTTP 503, service unavailable.
            GatewayTimeoutError: HTTP 504, gateway timeout.

        Each error's page: `vobiz explain CODE`. The vendor's page: https://vobiz.ai/docs/whatsapp/api
        """
        return await self._caller.call(
            PREVIEW_WHATSAPP_DELETE_CAMPAIGN,
            {
                "campaign_id": campaign_id,
            },
            {},
            None,
        )

    async def whatsapp_pause_campaign(
        self,
        campaign_id: str,
        body: Mapping[str, JsonValue] | None = None,
    ) -> "PreviewAnswer":
        """Pause a WhatsApp campaign.

        Halts a campaign that is running.

        Args:
            campaign_id: Identifier of the campaign.

        Effect: never sent again unless it is certain that the server did not carry it out.

        Raises:
            BadRequestError: HTTP 400, bad request.
            UnauthorizedError: HTTP 401, unauthorized.
            ForbiddenError: HTTP 403, forbidden.
            NotFoundError: HTTP 404, not found.
            UnprocessableEntityError: HTTP 422, unprocessable entity.
            TooManyRequestsError: HTTP 429, too many requests.
            InternalServerError: HTTP 500, internal server error.
            BadGatewayError: HTTP 502, bad gateway.
            ServiceUnavailableError: HTTP 503, service unavailable.
            GatewayTimeoutError: HTTP 504, gateway timeout.

        Each error's page: `vobiz explain CODE`. The vendor's page: https://vobiz.ai/docs/whatsapp/api
        """
        try:
            return await self._caller.call(
                PREVIEW_WHATSAPP_PAUSE_CAMPAIGN,
                {
                    "campaign_id": campaign_id,
                },
                {},
                body or {},
            )
        finally:
            # What may not be seen is not found in the variables that a crash report shows of this frame.
            del body

    async def whatsapp_resume_campaign(
        self,
        campaign_id: str,
        body: Mapping[str, JsonValue] | None = None,
    ) -> "PreviewAnswer":
        """Resume a WhatsApp campaign.

        Lets a campaign that was paused run on.

        Args:
            campaign_id: Identifier of the campaign.

        Effect: never sent again unless it is certain that the server did not carry it out.

        Raises:
            BadRequestError: HTTP 400, bad request.
            UnauthorizedError: HTTP 401, unauthorized.
            ForbiddenError: HTTP 403, forbidden.
            NotFoundError: HTTP 404, not found.
            UnprocessableEntityError: HTTP 422, unprocessable entity.
            TooManyRequestsError: HTTP 429, too many requests.
            InternalServerError: HTTP 500, internal server error.
            BadGatewayError: HTTP 502, bad gateway.
            ServiceUnavailableError: HTTP 503, service unavailable.
            GatewayTimeoutError: HTTP 504, gateway timeout.

        Each error's page: `vobiz explain CODE`. The vendor's page: https://vobiz.ai/docs/whatsapp/api
        """
        try:
            return await self._caller.call(
                PREVIEW_WHATSAPP_RESUME_CAMPAIGN,
                {
                    "campaign_id": campaign_id,
                },
                {},
                body or {},
            )
        finally:
            # What may not be seen is not found in the variables that a crash report shows of this frame.
            del body

    async def whatsapp_cancel_campaign(
        self,
        campaign_id: str,
        body: Mapping[str, JsonValue] | None = None,
    ) -> "PreviewAnswer":
        """Cancel a WhatsApp campaign.

        Ends a campaign before it is through.

        Args:
            campaign_id: Identifier of the campaign.

        Effect: never sent again unless it is certain that the server did not carry it out.

        Raises:
            BadRequestError: HTTP 400, bad request.
            UnauthorizedError: HTTP 401, unauthorized.
            ForbiddenError: HTTP 403, forbidden.
            NotFoundError: HTTP 404, not found.
            UnprocessableEntityError: HTTP 422, unprocessable entity.
            TooManyRequestsError: HTTP 429, too many requests.
            InternalServerError: HTTP 500, internal server error.
            BadGatewayError: HTTP 502, bad gateway.
            ServiceUnavailableError: HTTP 503, service unavailable.
            GatewayTimeoutError: HTTP 504, gateway timeout.

        Each error's page: `vobiz explain CODE`. The vendor's page: https://vobiz.ai/docs/whatsapp/api
        """
        try:
            return await self._caller.call(
                PREVIEW_WHATSAPP_CANCEL_CAMPAIGN,
                {
                    "campaign_id": campaign_id,
                },
                {},
                body or {},
            )
        finally:
            # What may not be seen is not found in the variables that a crash report shows of this frame.
            del body

    async def whatsapp_list_campaign_recipients(
        self,
        campaign_id: str,
    ) -> "PreviewAnswer":
        """List the recipients of a WhatsApp campaign.

        Returns whom a campaign writes to. How they are paged is not known.

        Args:
            campaign_id: Identifier of the campaign.

        Effect: reads only, so it is retried after any passing failure.

        Raises:
            BadRequestError: HTTP 400, bad request.
            UnauthorizedError: HTTP 401, unauthorized.
            ForbiddenError: HTTP 403, forbidden.
            NotFoundError: HTTP 404, not found.
            UnprocessableEntityError: HTTP 422, unprocessable entity.
            TooManyRequestsError: HTTP 429, too many requests.
            InternalServerError: HTTP 500, internal server error.
            BadGatewayError: HTTP 502, bad gateway.
            ServiceUnavailableError: HTTP 503, service unavailable.
            GatewayTimeoutError: HTTP 504, gateway timeout.

        Each error's page: `vobiz explain CODE`. The vendor's page: https://vobiz.ai/docs/whatsapp/api
        """
        return await self._caller.call(
            PREVIEW_WHATSAPP_LIST_CAMPAIGN_RECIPIENTS,
            {
                "campaign_id": campaign_id,
            },
            {},
            None,
        )

    async def whatsapp_list_canned_responses(
        self,
    ) -> "PreviewAnswer":
        """List the canned responses.

        Returns the ready-made answers of the inbox.

        Effect: reads only, so it is retried after any passing failure.

        Raises:
            UnauthorizedError: HTTP 401, unauthorized.
            ForbiddenError: HTTP 403, forbidden.
            TooManyRequestsError: HTTP 429, too many requests.
            InternalServerError: HTTP 500, internal server error.
            BadGatewayError: HTTP 502, bad gateway.
            ServiceUnavailableError: HTTP 503, service unavailable.
            GatewayTimeoutError: HTTP 504, gateway timeout.

        Each error's page: `vobiz explain CODE`. The vendor's page: https://vobiz.ai/docs/whatsapp/api
        """
        return await self._caller.call(
            PREVIEW_WHATSAPP_LIST_CANNED_RESPONSES,
            {},
            {},
            None,
        )

    async def whatsapp_create_canned_response(
        self,
        body: Mapping[str, JsonValue] | None = None,
    ) -> "PreviewAnswer":
        """Create a canned response.

        Adds a ready-made answer to the inbox.

        Effect: never sent again unless it is certain that the server did not carry it out.

        Raises:
            BadRequestError: HTTP 400, bad request.
            UnauthorizedError: HTTP 401, unauthorized.
            ForbiddenError: HTTP 403, forbidden.
            UnprocessableEntityError: HTTP 422, unprocessable entity.
            TooManyRequestsError: HTTP 429, too many requests.
            InternalServerError: HTTP 500, internal server error.
            BadGatewayError: HTTP 502, bad gateway.
            ServiceUnavailableError: HTTP 503, service unavailable.
            GatewayTimeoutError: HTTP 504, gateway timeout.

        Each error's page: `vobiz explain CODE`. The vendor's page: https://vobiz.ai/docs/whatsapp/api
        """
        try:
            return await self._caller.call(
                PREVIEW_WHATSAPP_CREATE_CANNED_RESPONSE,
                {},
                {},
                body or {},
            )
        finally:
            # What may not be seen is not found in the variables that a crash report shows of this frame.
            del body

    async def whatsapp_delete_canned_response(
        self,
        canned_response_id: str,
    ) -> "PreviewAnswer":
        """Delete a canned response.

        Deletes a ready-made answer of the inbox.

        Args:
            canned_response_id: Identifier of the canned response.

        Effect: repeating it changes nothing more, so it is retried after any passing failure.

        Raises:
            BadRequestError: HTTP 400, bad request.
            UnauthorizedError: HTTP 401, unauthorized.
            ForbiddenError: HTTP 403, forbidden.
            NotFoundError: HTTP 404, not found.
            UnprocessableEntityError: HTTP 422, unprocessable entity.
            TooManyRequestsError: HTTP 429, too many requests.
            InternalServerError: HTTP 500, internal server error.
            BadGatewayError: HTTP 502, bad gateway.
            ServiceUnavailableError: HTTP 503, service unavailable.
            GatewayTimeoutError: HTTP 504, gateway timeout.

        Each error's page: `vobiz explain CODE`. The vendor's page: https://vobiz.ai/docs/whatsapp/api
        """
        return await self._caller.call(
            PREVIEW_WHATSAPP_DELETE_CANNED_RESPONSE,
            {
                "canned_response_id": canned_response_id,
            },
            {},
            None,
        )

    async def whatsapp_initiate_call(
        self,
        body: Mapping[str, JsonValue] | None = None,
    ) -> "PreviewAnswer":
        """Place a WhatsApp call.

        Calls somebody over WhatsApp.

        Effect: never sent again unless it is certain that the server did not carry it out.

        Raises:
            InsufficientBalanceError: Balance too low (INSUFFICIENT_BALANCE).
            BadRequestError: HTTP 400, bad request.
            UnauthorizedError: HTTP 401, unauthorized.
            PaymentRequiredError: HTTP 402, payment required.
            ForbiddenError: HTTP 403, forbidden.
            UnprocessableEntityError: HTTP 422, unprocessable entity.
            TooManyRequestsError: HTTP 429, too many requests.
            InternalServerError: HTTP 500, internal server error.
            BadGatewayError: HTTP 502, bad gateway.
            ServiceUnavailableError: HTTP 503, service unavailable.
            GatewayTimeoutError: HTTP 504, gateway timeout.

        Each error's page: `vobiz explain CODE`. The vendor's page: https://vobiz.ai/docs/whatsapp/api
        """
        try:
            return await self._caller.call(
                PREVIEW_WHATSAPP_INITIATE_CALL,
                {},
                {},
                body or {},
            )
        finally:
            # What may not be seen is not found in the variables that a crash report shows of this frame.
            del body

    async def whatsapp_call_action(
        self,
        body: Mapping[str, JsonValue] | None = None,
    ) -> "PreviewAnswer":
        """Act on a WhatsApp call.

        Does something with a WhatsApp call that is going on.

        Effect: never sent again unless it is certain that the server did not carry it out.

        Raises:
            BadRequestError: HTTP 400, bad request.
            UnauthorizedError: HTTP 401, unauthorized.
            ForbiddenError: HTTP 403, forbidden.
            UnprocessableEntityError: HTTP 422, unprocessable entity.
            TooManyRequestsError: HTTP 429, too many requests.
            InternalServerError: HTTP 500, internal server error.
            BadGatewayError: HTTP 502, bad gateway.
            ServiceUnavailableError: HTTP 503, service unavailable.
            GatewayTimeoutError: HTTP 504, gateway timeout.

        Each error's page: `vobiz explain CODE`. The vendor's page: https://vobiz.ai/docs/whatsapp/api
        """
        try:
            return await self._caller.call(
                PREVIEW_WHATSAPP_CALL_ACTION,
                {},
                {},
                body or {},
            )
        finally:
            # What may not be seen is not found in the variables that a crash report shows of this frame.
            del body

    async def whatsapp_list_call_logs(
        self,
    ) -> "PreviewAnswer":
        """List the WhatsApp calls.

        Returns past WhatsApp calls. How they are paged is not known.

        Effect: reads only, so it is retried after any passing failure.

        Raises:
            UnauthorizedError: HTTP 401, unauthorized.
            ForbiddenError: HTTP 403, forbidden.
            TooManyRequestsError: HTTP 429, too many requests.
            InternalServerError: HTTP 500, internal server error.
            BadGatewayError: HTTP 502, bad gateway.
            ServiceUnavailableError: HTTP 503, service unavailable.
            GatewayTimeoutError: HTTP 504, gateway timeout.

        Each error's page: `vobiz explain CODE`. The vendor's page: https://vobiz.ai/docs/whatsapp/api
        """
        return await self._caller.call(
            PREVIEW_WHATSAPP_LIST_CALL_LOGS,
            {},
            {},
            None,
        )

    async def whatsapp_list_webhooks(
        self,
    ) -> "PreviewAnswer":
        """List the WhatsApp webhooks.

        Returns the addresses that are told about WhatsApp events, without their secrets.

        Effect: reads only, so it is retried after any passing failure.

        Raises:
            UnauthorizedError: HTTP 401, unauthorized.
            ForbiddenError: HTTP 403, forbidden.
            TooManyRequestsError: HTTP 429, too many requests.
            InternalServerError: HTTP 500, internal server error.
            BadGatewayError: HTTP 502, bad gateway.
            ServiceUnavailableError: HTTP 503, service unavailable.
            GatewayTimeoutError: HTTP 504, gateway timeout.

        Each error's page: `vobiz explain CODE`. The vendor's page: https://vobiz.ai/docs/whatsapp/api
        """
        return await self._caller.call(
            PREVIEW_WHATSAPP_LIST_WEBHOOKS,
            {},
            {},
            None,
        )

    async def whatsapp_create_webhook(
        self,
        body: Mapping[str, JsonValue] | None = None,
    ) -> "PreviewAnswer":
        """Subscribe to WhatsApp events.

        Registers an address that is told about messages, their delivery and calls. Keep the secret that is sent
        along: it is not returned.

        Effect: never sent again unless it is certain that the server did not carry it out.

        Raises:
            BadRequestError: HTTP 400, bad request.
            UnauthorizedError: HTTP 401, unauthorized.
            ForbiddenError: HTTP 403, forbidden.
            UnprocessableEntityError: HTTP 422, unprocessable entity.
            TooManyRequestsError: HTTP 429, too many requests.
            InternalServerError: HTTP 500, internal server error.
            BadGatewayError: HTTP 502, bad gateway.
            ServiceUnavailableError: HTTP 503, service unavailable.
            GatewayTimeoutError: HTTP 504, gateway timeout.

        Each error's page: `vobiz explain CODE`. The vendor's page: https://vobiz.ai/docs/whatsapp/api
        """
        try:
            return await self._caller.call(
                PREVIEW_WHATSAPP_CREATE_WEBHOOK,
                {},
                {},
                body or {},
            )
        finally:
            # What may not be seen is not found in the variables that a crash report shows of this frame.
            del body

    async def whatsapp_delete_webhook(
        self,
        webhook_id: str,
    ) -> "PreviewAnswer":
        """End a WhatsApp subscription.

        Removes an address; it is told about nothing more.

        Args:
            webhook_id: Identifier of the webhook.

        Effect: repeating it changes nothing more, so it is retried after any passing failure.

        Raises:
            BadRequestError: HTTP 400, bad request.
            UnauthorizedError: HTTP 401, unauthorized.
            ForbiddenError: HTTP 403, forbidden.
            NotFoundError: HTTP 404, not found.
            UnprocessableEntityError: HTTP 422, unprocessable entity.
            TooManyRequestsError: HTTP 429, too many requests.
            InternalServerError: HTTP 500, internal server error.
            BadGatewayError: HTTP 502, bad gateway.
            ServiceUnavailableError: HTTP 503, service unavailable.
            GatewayTimeoutError: HTTP 504, gateway timeout.

        Each error's page: `vobiz explain CODE`. The vendor's page: https://vobiz.ai/docs/whatsapp/api
        """
        return await self._caller.call(
            PREVIEW_WHATSAPP_DELETE_WEBHOOK,
            {
                "webhook_id": webhook_id,
            },
            {},
            None,
        )

    async def campaigns_list_agents(
        self,
        *,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
    ) -> "PreviewAnswer":
        """List the campaign agents.

        Returns the agents of the account, a part at a time.

        Args:
            limit: Largest number of entries to return. (at least 1)
            offset: Number of entries to leave out at the start. (at least 0)

        Effect: reads only, so it is retried after any passing failure.

        Raises:
            BadRequestError: HTTP 400, bad request.
            UnauthorizedError: HTTP 401, unauthorized.
            ForbiddenError: HTTP 403, forbidden.
            NotFoundError: HTTP 404, not found.
            ConflictError: HTTP 409, conflict.
            UnprocessableEntityError: HTTP 422, unprocessable entity.
            TooManyRequestsError: HTTP 429, too many requests.
            InternalServerError: HTTP 500, internal server error.
            BadGatewayError: HTTP 502, bad gateway.
            ServiceUnavailableError: HTTP 503, service unavailable.
            GatewayTimeoutError: HTTP 504, gateway timeout.

        Each error's page: `vobiz explain CODE`. The vendor's page: https://vobiz.ai/docs/campaign-manager/overview
        """
        return await self._caller.call(
            PREVIEW_CAMPAIGNS_LIST_AGENTS,
            {},
            {
                "limit": limit,
                "offset": offset,
            },
            None,
        )

    async def campaigns_create_agent(
        self,
        body: Mapping[str, JsonValue] | None = None,
    ) -> "PreviewAnswer":
        """Create a campaign agent.

        Creates an agent: the set of addresses that say what happens when a call of a campaign is answered or ends.

        Effect: never sent again unless it is certain that the server did not carry it out.

        Raises:
            BadRequestError: HTTP 400, bad request.
            UnauthorizedError: HTTP 401, unauthorized.
            ForbiddenError: HTTP 403, forbidden.
            NotFoundError: HTTP 404, not found.
            ConflictError: HTTP 409, conflict.
            UnprocessableEntityError: HTTP 422, unprocessable entity.
            TooManyRequestsError: HTTP 429, too many requests.
            InternalServerError: HTTP 500, internal server error.
            BadGatewayError: HTTP 502, bad gateway.
            ServiceUnavailableError: HTTP 503, service unavailable.
            GatewayTimeoutError: HTTP 504, gateway timeout.

        Each error's page: `vobiz explain CODE`. The vendor's page: https://vobiz.ai/docs/campaign-manager/overview
        """
        try:
            return await self._caller.call(
                PREVIEW_CAMPAIGNS_CREATE_AGENT,
                {},
                {},
                body or {},
            )
        finally:
            # What may not be seen is not found in the variables that a crash report shows of this frame.
            del body

    async def campaigns_get_agent(
        self,
        agent_id: str,
    ) -> "PreviewAnswer":
        """Read a campaign agent.

        Returns one agent.

        Args:
            agent_id: Identifier of the agent.

        Effect: reads only, so it is retried after any passing failure.

        Raises:
            BadRequestError: HTTP 400, bad request.
            UnauthorizedError: HTTP 401, unauthorized.
            ForbiddenError: HTTP 403, forbidden.
            NotFoundError: HTTP 404, not found.
            ConflictError: HTTP 409, conflict.
            UnprocessableEntityError: HTTP 422, unprocessable entity.
            TooManyRequestsError: HTTP 429, too many requests.
            InternalServerError: HTTP 500, internal server error.
            BadGatewayError: HTTP 502, bad gateway.
            ServiceUnavailableError: HTTP 503, service unavailable.
            GatewayTimeoutError: HTTP 504, gateway timeout.

        Each error's page: `vobiz explain CODE`. The vendor's page: https://vobiz.ai/docs/campaign-manager/overview
        """
        return await self._caller.call(
            PREVIEW_CAMPAIGNS_GET_AGENT,
            {
                "agent_id": agent_id,
            },
            {},
            None,
        )

    async def campaigns_update_agent(
        self,
        agent_id: str,
        body: Mapping[str, JsonValue] | None = None,
    ) -> "PreviewAnswer":
        """Change a campaign agent.

        Changes an agent. Whether fields that are left out keep their values is not known.

        Args:
            agent_id: Identifier of the agent.

        Effect: repeating it changes nothing more, so it is retried after any passing failure.

        Raises:
            BadRequestError: HTTP 400, bad request.
            UnauthorizedError: HTTP 401, unauthorized.
            ForbiddenError: HTTP 403, forbidden.
            NotFoundError: HTTP 404, not found.
            ConflictError: HTTP 409, conflict.
            UnprocessableEntityError: HTTP 422, unprocessable entity.
            TooManyRequestsError: HTTP 429, too many requests.
            InternalServerError: HTTP 500, internal server error.
            BadGatewayError: HTTP 502, bad gateway.
            ServiceUnavailableError: HTTP 503, service unavailable.
            GatewayTimeoutError: HTTP 504, gateway timeout.

        Each error's page: `vobiz explain CODE`. The vendor's page: https://vobiz.ai/docs/campaign-manager/overview
        """
        try:
            return await self._caller.call(
                PREVIEW_CAMPAIGNS_UPDATE_AGENT,
                {
                    "agent_id": agent_id,
                },
                {},
                body or {},
            )
        finally:
            # What may not be seen is not found in the variables that a crash report shows of this frame.
            del body

    async def campaigns_delete_agent(
        self,
        agent_id: str,
    ) -> "PreviewAnswer":
        """Delete a campaign agent.

        Deletes an agent.

        Args:
            agent_id: Identifier of the agent.

        Effect: repeating it changes nothing more, so it is retried after any passing failure.

        Raises:
            BadRequestError: HTTP 400, bad request.
            UnauthorizedError: HTTP 401, unauthorized.
            ForbiddenError: HTTP 403, forbidden.
            NotFoundError: HTTP 404, not found.
            ConflictError: HTTP 409, conflict.
            UnprocessableEntityError: HTTP 422, unprocessable entity.
            TooManyRequestsError: HTTP 429, too many requests.
            InternalServerError: HTTP 500, internal server error.
            BadGatewayError: HTTP 502, bad gateway.
            ServiceUnavailableError: HTTP 503, service unavailable.
            GatewayTimeoutError: HTTP 504, gateway timeout.

        Each error's page: `vobiz explain CODE`. The vendor's page: https://vobiz.ai/docs/campaign-manager/overview
        """
        return await self._caller.call(
            PREVIEW_CAMPAIGNS_DELETE_AGENT,
            {
                "agent_id": agent_id,
            },
            {},
            None,
        )

    async def campaigns_list(
        self,
        *,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
    ) -> "PreviewAnswer":
        """List the campaigns.

        Returns the campaigns of the account, a part at a time.

        Args:
            limit: Largest number of entries to return. (at least 1)
            offset: Number of entries to leave out at the start. (at least 0)

        Effect: reads only, so it is retried after any passing failure.

        Raises:
            BadRequestError: HTTP 400, bad request.
            UnauthorizedError: HTTP 401, unauthorized.
            ForbiddenError: HTTP 403, forbidden.
            NotFoundError: HTTP 404, not found.
            ConflictError: HTTP 409, conflict.
            UnprocessableEntityError: HTTP 422, unprocessable entity.
            TooManyRequestsError: HTTP 429, too many requests.
            InternalServerError: HTTP 500, internal server error.
            BadGatewayError: HTTP 502, bad gateway.
            ServiceUnavailableError: HTTP 503, service unavailable.
            GatewayTimeoutError: HTTP 504, gateway timeout.

        Each error's page: `vobiz explain CODE`. The vendor's page: https://vobiz.ai/docs/campaign-manager/overview
        """
        return await self._caller.call(
            PREVIEW_CAMPAIGNS_LIST,
            {},
            {
                "limit": limit,
                "offset": offset,
            },
            None,
        )

    async def campaigns_create(
        self,
        body: Mapping[str, JsonValue] | None = None,
    ) -> "PreviewAnswer":
        """Create a campaign.

        Creates a campaign, which calls many contacts one after another. It does not call anybody until it is
        started.

        Effect: never sent again unless it is certain that the server did not carry it out.

        Raises:
            BadRequestError: HTTP 400, bad request.
            UnauthorizedError: HTTP 401, unauthorized.
            ForbiddenError: HTTP 403, forbidden.
            NotFoundError: HTTP 404, not found.
            ConflictError: HTTP 409, conflict.
            UnprocessableEntityError: HTTP 422, unprocessable entity.
            TooManyRequestsError: HTTP 429, too many requests.
            InternalServerError: HTTP 500, internal server error.
            BadGatewayError: HTTP 502, bad gateway.
            ServiceUnavailableError: HTTP 503, service unavailable.
            GatewayTimeoutError: HTTP 504, gateway timeout.

        Each error's page: `vobiz explain CODE`. The vendor's page: https://vobiz.ai/docs/campaign-manager/overview
        """
        try:
            return await self._caller.call(
                PREVIEW_CAMPAIGNS_CREATE,
                {},
                {},
                body or {},
            )
        finally:
            # What may not be seen is not found in the variables that a crash report shows of this frame.
            del body

    async def campaigns_get(
        self,
        campaign_id: str,
    ) -> "PreviewAnswer":
        """Read a campaign.

        Returns one campaign.

        Args:
            campaign_id: Identifier of the campaign.

        Effect: reads only, so it is retried after any passing failure.

        Raises:
            BadRequestError: HTTP 400, bad request.
            UnauthorizedError: HTTP 401, unauthorized.
            ForbiddenError: HTTP 403, forbidden.
            NotFoundError: HTTP 404, not found.
            ConflictError: HTTP 409, conflict.
            UnprocessableEntityError: HTTP 422, unprocessable entity.
            TooManyRequestsError: HTTP 429, too many requests.
            InternalServerError: HTTP 500, internal server error.
            BadGatewayError: HTTP 502, bad gateway.
            ServiceUnavailableError: HTTP 503, service unavailable.
            GatewayTimeoutError: HTTP 504, gateway timeout.

        Each error's page: `vobiz explain CODE`. The vendor's page: https://vobiz.ai/docs/campaign-manager/overview
        """
        return await self._caller.call(
            PREVIEW_CAMPAIGNS_GET,
            {
                "campaign_id": campaign_id,
            },
            {},
            None,
        )

    async def campaigns_update(
        self,
        campaign_id: str,
        body: Mapping[str, JsonValue] | None = None,
    ) -> "PreviewAnswer":
        """Change a campaign.

        Changes a campaign. Whether fields that are left out keep their values is not known.

        Args:
            campaign_id: Identifier of the campaign.

        Effect: repeating it changes nothing more, so it is retried after any passing failure.

        Raises:
            BadRequestError: HTTP 400, bad request.
            UnauthorizedError: HTTP 401, unauthorized.
            ForbiddenError: HTTP 403, forbidden.
            NotFoundError: HTTP 404, not found.
            ConflictError: HTTP 409, conflict.
            UnprocessableEntityError: HTTP 422, unprocessable entity.
            TooManyRequestsError: HTTP 429, too many requests.
            InternalServerError: HTTP 500, internal server error.
            BadGatewayError: HTTP 502, bad gateway.
            ServiceUnavailableError: HTTP 503, service unavailable.
            GatewayTimeoutError: HTTP 504, gateway timeout.

        Each error's page: `vobiz explain CODE`. The vendor's page: https://vobiz.ai/docs/campaign-manager/overview
        """
        try:
            return await self._caller.call(
                PREVIEW_CAMPAIGNS_UPDATE,
                {
                    "campaign_id": campaign_id,
                },
                {},
                body or {},
            )
        finally:
            # What may not be seen is not found in the variables that a crash report shows of this frame.
            del body

    async def campaigns_start(
        self,
        campaign_id: str,
        body: Mapping[str, JsonValue] | None = None,
    ) -> "PreviewAnswer":
        """Start a campaign.

        Begins to call the contacts of a campaign.

        Args:
            campaign_id: Identifier of the campaign.

        Effect: never sent again unless it is certain that the server did not carry it out.

        Raises:
            BadRequestError: HTTP 400, bad request.
            UnauthorizedError: HTTP 401, unauthorized.
            ForbiddenError: HTTP 403, forbidden.
            NotFoundError: HTTP 404, not found.
            ConflictError: HTTP 409, conflict.
            UnprocessableEntityError: HTTP 422, unprocessable entity.
            TooManyRequestsError: HTTP 429, too many requests.
            InternalServerError: HTTP 500, internal server error.
            BadGatewayError: HTTP 502, bad gateway.
            ServiceUnavailableError: HTTP 503, service unavailable.
            GatewayTimeoutError: HTTP 504, gateway timeout.

        Each error's page: `vobiz explain CODE`. The vendor's page: https://vobiz.ai/docs/campaign-manager/overview
        """
        try:
            return await self._caller.call(
                PREVIEW_CAMPAIGNS_START,
                {
                    "campaign_id": campaign_id,
                },
                {},
                body or {},
            )
        finally:
            # What may not be seen is not found in the variables that a crash report shows of this frame.
            del body

    async def campaigns_pause(
        self,
        campaign_id: str,
        body: Mapping[str, JsonValue] | None = None,
    ) -> "PreviewAnswer":
        """Pause a campaign.

        Halts a campaign that is running.

        Args:
            campaign_id: Identifier of the campaign.

        Effect: never sent again unless it is certain that the server did not carry it out.

        Raises:
            BadRequestError: HTTP 400, bad request.
            UnauthorizedError: HTTP 401, unauthorized.
            ForbiddenError: HTTP 403, forbidden.
            NotFoundError: HTTP 404, not found.
            ConflictError: HTTP 409, conflict.
            UnprocessableEntityError: HTTP 422, unprocessable entity.
            TooManyRequestsError: HTTP 429, too many requests.
            InternalServerError: HTTP 500, internal server error.
            BadGatewayError: HTTP 502, bad gateway.
            ServiceUnavailableError: HTTP 503, service unavailable.
            GatewayTimeoutError: HTTP 504, gateway timeout.

        Each error's page: `vobiz explain CODE`. The vendor's page: https://vobiz.ai/docs/campaign-manager/overview
        """
        try:
            return await self._caller.call(
                PREVIEW_CAMPAIGNS_PAUSE,
                {
                    "campaign_id": campaign_id,
                },
                {},
                body or {},
            )
        finally:
            # What may not be seen is not found in the variables that a crash report shows of this frame.
            del body

    async def campaigns_resume(
        self,
        campaign_id: str,
        body: Mapping[str, JsonValue] | None = None,
    ) -> "PreviewAnswer":
        """Resume a campaign.

        Lets a campaign that was paused call on.

        Args:
            campaign_id: Identifier of the campaign.

        Effect: never sent again unless it is certain that the server did not carry it out.

        Raises:
            BadRequestError: HTTP 400, bad request.
            UnauthorizedError: HTTP 401, unauthorized.
            ForbiddenError: HTTP 403, forbidden.
            NotFoundError: HTTP 404, not found.
            ConflictError: HTTP 409, conflict.
            UnprocessableEntityError: HTTP 422, unprocessable entity.
            TooManyRequestsError: HTTP 429, too many requests.
            InternalServerError: HTTP 500, internal server error.
            BadGatewayError: HTTP 502, bad gateway.
            ServiceUnavailableError: HTTP 503, service unavailable.
            GatewayTimeoutError: HTTP 504, gateway timeout.

        Each error's page: `vobiz explain CODE`. The vendor's page: https://vobiz.ai/docs/campaign-manager/overview
        """
        try:
            return await self._caller.call(
                PREVIEW_CAMPAIGNS_RESUME,
                {
                    "campaign_id": campaign_id,
                },
                {},
                body or {},
            )
        finally:
            # What may not be seen is not found in the variables that a crash report shows of this frame.
            del body

    async def campaigns_cancel(
        self,
        campaign_id: str,
        body: Mapping[str, JsonValue] | None = None,
    ) -> "PreviewAnswer":
        """Cancel a campaign.

        Ends a campaign before it is through.

        Args:
            campaign_id: Identifier of the campaign.

        Effect: never sent again unless it is certain that the server did not carry it out.

        Raises:
            BadRequestError: HTTP 400, bad request.
            UnauthorizedError: HTTP 401, unauthorized.
            ForbiddenError: HTTP 403, forbidden.
            NotFoundError: HTTP 404, not found.
            ConflictError: HTTP 409, conflict.
            UnprocessableEntityError: HTTP 422, unprocessable entity.
            TooManyRequestsError: HTTP 429, too many requests.
            InternalServerError: HTTP 500, internal server error.
            BadGatewayError: HTTP 502, bad gateway.
            ServiceUnavailableError: HTTP 503, service unavailable.
            GatewayTimeoutError: HTTP 504, gateway timeout.

        Each error's page: `vobiz explain CODE`. The vendor's page: https://vobiz.ai/docs/campaign-manager/overview
        """
        try:
            return await self._caller.call(
                PREVIEW_CAMPAIGNS_CANCEL,
                {
                    "campaign_id": campaign_id,
                },
                {},
                body or {},
            )
        finally:
            # What may not be seen is not found in the variables that a crash report shows of this frame.
            del body

    async def campaigns_archive(
        self,
        campaign_id: str,
        body: Mapping[str, JsonValue] | None = None,
    ) -> "PreviewAnswer":
        """Archive a campaign.

        Puts a campaign away.

        Args:
            campaign_id: Identifier of the campaign.

        Effect: never sent again unless it is certain that the server did not carry it out.

        Raises:
            BadRequestError: HTTP 400, bad request.
            UnauthorizedError: HTTP 401, unauthorized.
            ForbiddenError: HTTP 403, forbidden.
            NotFoundError: HTTP 404, not found.
            ConflictError: HTTP 409, conflict.
            UnprocessableEntityError: HTTP 422, unprocessable entity.
            TooManyRequestsError: HTTP 429, too many requests.
            InternalServerError: HTTP 500, internal server error.
            BadGatewayError: HTTP 502, bad gateway.
            ServiceUnavailableError: HTTP 503, service unavailable.
            GatewayTimeoutError: HTTP 504, gateway timeout.

        Each error's page: `vobiz explain CODE`. The vendor's page: https://vobiz.ai/docs/campaign-manager/overview
        """
        try:
            return await self._caller.call(
                PREVIEW_CAMPAIGNS_ARCHIVE,
                {
                    "campaign_id": campaign_id,
                },
                {},
                body or {},
            )
        finally:
            # What may not be seen is not found in the variables that a crash report shows of this frame.
            del body

    async def campaigns_upload_contacts(
        self,
        campaign_id: str,
        *,
        file: bytes,
    ) -> "PreviewAnswer":
        """Upload the contacts of a campaign.

        Adds contacts from a CSV file, which is sent as the form field `file`. Which columns it needs is not known.

        Args:
            campaign_id: Identifier of the campaign.
            file: The CSV file.

        Effect: never sent again unless it is certain that the server did not carry it out.

        Raises:
            BadRequestError: HTTP 400, bad request.
            UnauthorizedError: HTTP 401, unauthorized.
            ForbiddenError: HTTP 403, forbidden.
            NotFoundError: HTTP 404, not found.
            ConflictError: HTTP 409, conflict.
            UnprocessableEntityError: HTTP 422, unprocessable entity.
            TooManyRequestsError: HTTP 429, too many requests.
            InternalServerError: HTTP 500, internal server error.
            BadGatewayError: HTTP 502, bad gateway.
            ServiceUnavailableError: HTTP 503, service unavailable.
            GatewayTimeoutError: HTTP 504, gateway timeout.

        Each error's page: `vobiz explain CODE`. The vendor's page: https://vobiz.ai/docs/campaign-manager/overview
        """
        try:
            return await self._caller.call(
                PREVIEW_CAMPAIGNS_UPLOAD_CONTACTS,
                {
                    "campaign_id": campaign_id,
                },
                {},
                {
                    "file": file,
                },
            )
        finally:
            # What may not be seen is not found in the variables that a crash report shows of this frame.
            del file

    async def campaigns_list_contacts(
        self,
        campaign_id: str,
        *,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
    ) -> "PreviewAnswer":
        """List the contacts of a campaign.

        Returns the contacts of a campaign, a part at a time.

        Args:
            campaign_id: Identifier of the campaign.
            limit: Largest number of entries to return. (at least 1)
            offset: Number of entries to leave out at the start. (at least 0)

        Effect: reads only, so it is retried after any passing failure.

        Raises:
            BadRequestError: HTTP 400, bad request.
            UnauthorizedError: HTTP 401, unauthorized.
            ForbiddenError: HTTP 403, forbidden.
            NotFoundError: HTTP 404, not found.
            ConflictError: HTTP 409, conflict.
            UnprocessableEntityError: HTTP 422, unprocessable entity.
            TooManyRequestsError: HTTP 429, too many requests.
            InternalServerError: HTTP 500, internal server error.
            BadGatewayError: HTTP 502, bad gateway.
            ServiceUnavailableError: HTTP 503, service unavailable.
            GatewayTimeoutError: HTTP 504, gateway timeout.

        Each error's page: `vobiz explain CODE`. The vendor's page: https://vobiz.ai/docs/campaign-manager/overview
        """
        return await self._caller.call(
            PREVIEW_CAMPAIGNS_LIST_CONTACTS,
            {
                "campaign_id": campaign_id,
            },
            {
                "limit": limit,
                "offset": offset,
            },
            None,
        )

    async def campaigns_list_calls(
        self,
        campaign_id: str,
        *,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
    ) -> "PreviewAnswer":
        """List the calls of a campaign.

        Returns the calls that a campaign has made, page by page.

        Args:
            campaign_id: Identifier of the campaign.
            page: Number of the page to read, counted from 1. (at least 1)
            per_page: Largest number of entries on a page. (at least 1)

        Effect: reads only, so it is retried after any passing failure.

        Raises:
            BadRequestError: HTTP 400, bad request.
            UnauthorizedError: HTTP 401, unauthorized.
            ForbiddenError: HTTP 403, forbidden.
            NotFoundError: HTTP 404, not found.
            ConflictError: HTTP 409, conflict.
            UnprocessableEntityError: HTTP 422, unprocessable entity.
            TooManyRequestsError: HTTP 429, too many requests.
            InternalServerError: HTTP 500, internal server error.
            BadGatewayError: HTTP 502, bad gateway.
            ServiceUnavailableError: HTTP 503, service unavailable.
            GatewayTimeoutError: HTTP 504, gateway timeout.

        Each error's page: `vobiz explain CODE`. The vendor's page: https://vobiz.ai/docs/campaign-manager/overview
        """
        return await self._caller.call(
            PREVIEW_CAMPAIGNS_LIST_CALLS,
            {
                "campaign_id": campaign_id,
            },
            {
                "page": page,
                "per_page": per_page,
            },
            None,
        )

    async def campaigns_download_results(
        self,
        campaign_id: str,
    ) -> "bytes":
        """Download the results of a campaign.

        Returns what became of each contact of a campaign as a CSV file. Which columns it has is not known.

        Args:
            campaign_id: Identifier of the campaign.

        Effect: reads only, so it is retried after any passing failure.

        Raises:
            BadRequestError: HTTP 400, bad request.
            UnauthorizedError: HTTP 401, unauthorized.
            ForbiddenError: HTTP 403, forbidden.
            NotFoundError: HTTP 404, not found.
            ConflictError: HTTP 409, conflict.
            UnprocessableEntityError: HTTP 422, unprocessable entity.
            TooManyRequestsError: HTTP 429, too many requests.
            InternalServerError: HTTP 500, internal server error.
            BadGatewayError: HTTP 502, bad gateway.
            ServiceUnavailableError: HTTP 503, service unavailable.
            GatewayTimeoutError: HTTP 504, gateway timeout.

        Each error's page: `vobiz explain CODE`. The vendor's page: https://vobiz.ai/docs/campaign-manager/overview
        """
        return await self._caller.call(
            PREVIEW_CAMPAIGNS_DOWNLOAD_RESULTS,
            {
                "campaign_id": campaign_id,
            },
            {},
            None,
        )

    async def campaigns_list_pool_numbers(
        self,
        campaign_id: str,
    ) -> "PreviewAnswer":
        """List the pool of a campaign.

        Returns the phone numbers that the campaign calls from.

        Args:
            campaign_id: Identifier of the campaign.

        Effect: reads only, so it is retried after any passing failure.

        Raises:
            BadRequestError: HTTP 400, bad request.
            UnauthorizedError: HTTP 401, unauthorized.
            ForbiddenError: HTTP 403, forbidden.
            NotFoundError: HTTP 404, not found.
            ConflictError: HTTP 409, conflict.
            UnprocessableEntityError: HTTP 422, unprocessable entity.
            TooManyRequestsError: HTTP 429, too many requests.
            InternalServerError: HTTP 500, internal server error.
            BadGatewayError: HTTP 502, bad gateway.
            ServiceUnavailableError: HTTP 503, service unavailable.
            GatewayTimeoutError: HTTP 504, gateway timeout.

        Each error's page: `vobiz explain CODE`. The vendor's page: https://vobiz.ai/docs/campaign-manager/overview
        """
        return await self._caller.call(
            PREVIEW_CAMPAIGNS_LIST_POOL_NUMBERS,
            {
                "campaign_id": campaign_id,
            },
            {},
            None,
        )

    async def campaigns_add_pool_numbers(
        self,
        campaign_id: str,
        body: Mapping[str, JsonValue] | None = None,
    ) -> "PreviewAnswer":
        """Add numbers to the pool of a campaign.

        Adds phone numbers that the campaign calls from.

        Args:
            campaign_id: Identifier of the campaign.

        Effect: never sent again unless it is certain that the server did not carry it out.

        Raises:
            BadRequestError: HTTP 400, bad request.
            UnauthorizedError: HTTP 401, unauthorized.
            ForbiddenError: HTTP 403, forbidden.
            NotFoundError: HTTP 404, not found.
            ConflictError: HTTP 409, conflict.
            UnprocessableEntityError: HTTP 422, unprocessable entity.
            TooManyRequestsError: HTTP 429, too many requests.
            InternalServerError: HTTP 500, internal server error.
            BadGatewayError: HTTP 502, bad gateway.
            ServiceUnavailableError: HTTP 503, service unavailable.
            GatewayTimeoutError: HTTP 504, gateway timeout.

        Each error's page: `vobiz explain CODE`. The vendor's page: https://vobiz.ai/docs/campaign-manager/overview
        """
        try:
            return await self._caller.call(
                PREVIEW_CAMPAIGNS_ADD_POOL_NUMBERS,
                {
                    "campaign_id": campaign_id,
                },
                {},
                body or {},
            )
        finally:
            # What may not be seen is not found in the variables that a crash report shows of this frame.
            del body

    async def campaigns_update_pool_number(
        self,
        campaign_id: str,
        number_id: str,
        body: Mapping[str, JsonValue] | None = None,
    ) -> "PreviewAnswer":
        """Change a number in the pool of a campaign.

        Changes how the campaign uses one of its phone numbers. Whether fields that are left out keep their values
        is not known.

        Args:
            campaign_id: Identifier of the campaign.
            number_id: Identifier of the number within the campaign's pool.

        Effect: repeating it changes nothing more, so it is retried after any passing failure.

        Raises:
            BadRequestError: HTTP 400, bad request.
            UnauthorizedError: HTTP 401, unauthorized.
            ForbiddenError: HTTP 403, forbidden.
            NotFoundError: HTTP 404, not found.
            ConflictError: HTTP 409, conflict.
            UnprocessableEntityError: HTTP 422, unprocessable entity.
            TooManyRequestsError: HTTP 429, too many requests.
            InternalServerError: HTTP 500, internal server error.
            BadGatewayError: HTTP 502, bad gateway.
            ServiceUnavailableError: HTTP 503, service unavailable.
            GatewayTimeoutError: HTTP 504, gateway timeout.

        Each error's page: `vobiz explain CODE`. The vendor's page: https://vobiz.ai/docs/campaign-manager/overview
        """
        try:
            return await self._caller.call(
                PREVIEW_CAMPAIGNS_UPDATE_POOL_NUMBER,
                {
                    "campaign_id": campaign_id,
                    "number_id": number_id,
                },
                {},
                body or {},
            )
        finally:
            # What may not be seen is not found in the variables that a crash report shows of this frame.
            del body

    async def campaigns_delete_pool_number(
        self,
        campaign_id: str,
        number_id: str,
    ) -> "PreviewAnswer":
        """Take a number out of the pool of a campaign.

        Takes a phone number out of the campaign; the account keeps it.

        Args:
            campaign_id: Identifier of the campaign.
            number_id: Identifier of the number within the campaign's pool.

        Effect: repeating it changes nothing more, so it is retried after any passing failure.

        Raises:
            BadRequestError: HTTP 400, bad request.
            UnauthorizedError: HTTP 401, unauthorized.
            ForbiddenError: HTTP 403, forbidden.
            NotFoundError: HTTP 404, not found.
            ConflictError: HTTP 409, conflict.
            UnprocessableEntityError: HTTP 422, unprocessable entity.
            TooManyRequestsError: HTTP 429, too many requests.
            InternalServerError: HTTP 500, internal server error.
            BadGatewayError: HTTP 502, bad gateway.
            ServiceUnavailableError: HTTP 503, service unavailable.
            GatewayTimeoutError: HTTP 504, gateway timeout.

        Each error's page: `vobiz explain CODE`. The vendor's page: https://vobiz.ai/docs/campaign-manager/overview
        """
        return await self._caller.call(
            PREVIEW_CAMPAIGNS_DELETE_POOL_NUMBER,
            {
                "campaign_id": campaign_id,
                "number_id": number_id,
            },
            {},
            None,
        )

    async def campaigns_get_capacity(
        self,
    ) -> "PreviewAnswer":
        """Read the capacity for campaigns.

        Returns how much the campaigns of the account may call.

        Effect: reads only, so it is retried after any passing failure.

        Raises:
            BadRequestError: HTTP 400, bad request.
            UnauthorizedError: HTTP 401, unauthorized.
            ForbiddenError: HTTP 403, forbidden.
            NotFoundError: HTTP 404, not found.
            ConflictError: HTTP 409, conflict.
            TooManyRequestsError: HTTP 429, too many requests.
            InternalServerError: HTTP 500, internal server error.
            BadGatewayError: HTTP 502, bad gateway.
            ServiceUnavailableError: HTTP 503, service unavailable.
            GatewayTimeoutError: HTTP 504, gateway timeout.

        Each error's page: `vobiz explain CODE`. The vendor's page: https://vobiz.ai/docs/campaign-manager/overview
        """
        return await self._caller.call(
            PREVIEW_CAMPAIGNS_GET_CAPACITY,
            {},
            {},
            None,
        )

    async def campaigns_lookup_call(
        self,
        campaign_id: str,
        call_uuid: str,
    ) -> "PreviewAnswer":
        """Find a call of a campaign.

        Returns what a campaign knows about one call.

        Args:
            campaign_id: Identifier of the campaign.
            call_uuid: Identifier of the call.

        Effect: reads only, so it is retried after any passing failure.

        Raises:
            BadRequestError: HTTP 400, bad request.
            UnauthorizedError: HTTP 401, unauthorized.
            ForbiddenError: HTTP 403, forbidden.
            NotFoundError: HTTP 404, not found.
            ConflictError: HTTP 409, conflict.
            UnprocessableEntityError: HTTP 422, unprocessable entity.
            TooManyRequestsError: HTTP 429, too many requests.
            InternalServerError: HTTP 500, internal server error.
            BadGatewayError: HTTP 502, bad gateway.
            ServiceUnavailableError: HTTP 503, service unavailable.
            GatewayTimeoutError: HTTP 504, gateway timeout.

        Each error's page: `vobiz explain CODE`. The vendor's page: https://vobiz.ai/docs/campaign-manager/overview
        """
        return await self._caller.call(
            PREVIEW_CAMPAIGNS_LOOKUP_CALL,
            {
                "campaign_id": campaign_id,
                "call_uuid": call_uuid,
            },
            {},
            None,
        )

    async def sms_list_messages(
        self,
    ) -> "PreviewAnswer":
        """List the text messages.

        Returns messages of the account, newest first as far as is known. That this path exists is inferred from the
        vendor's other tools.

        Effect: reads only, so it is retried after any passing failure.

        Raises:
            UnauthorizedError: HTTP 401, unauthorized.
            ForbiddenError: HTTP 403, forbidden.
            TooManyRequestsError: HTTP 429, too many requests.
            InternalServerError: HTTP 500, internal server error.
            BadGatewayError: HTTP 502, bad gateway.
            ServiceUnavailableError: HTTP 503, service unavailable.
            GatewayTimeoutError: HTTP 504, gateway timeout.

        Each error's page: `vobiz explain CODE`. The vendor's page:
        https://glama.ai/mcp/servers/vobiz-ai/Vobiz-MCP-Server/tools/list_messages
        """
        return await self._caller.call(
            PREVIEW_SMS_LIST_MESSAGES,
            {},
            {},
            None,
        )

    async def sms_send_message(
        self,
        body: Mapping[str, JsonValue] | None = None,
    ) -> "PreviewAnswer":
        """Send a text message.

        Sends an SMS, MMS or RCS message; each recipient is a message of its own and is charged. The sources name
        `from`, `to` (a list) and `text`, and further `mediaUrls`, `scheduledAt`, `idempotencyKey`, and for India
        `dltEntityId`, `dltHeaderId` and `dltTemplateId`. A request with an `idempotencyKey` that was used before
        does not send again, so give one and you can repeat it yourself. Recipients who have opted out are refused.

        Effect: never sent again unless it is certain that the server did not carry it out.

        Raises:
            InsufficientBalanceError: Balance too low (INSUFFICIENT_BALANCE).
            OptedOutError: Recipient has opted out (OPTED_OUT).
            BadRequestError: HTTP 400, bad request.
            UnauthorizedError: HTTP 401, unauthorized.
            PaymentRequiredError: HTTP 402, payment required.
            ForbiddenError: HTTP 403, forbidden.
            UnprocessableEntityError: HTTP 422, unprocessable entity.
            TooManyRequestsError: HTTP 429, too many requests.
            InternalServerError: HTTP 500, internal server error.
            BadGatewayError: HTTP 502, bad gateway.
            ServiceUnavailableError: HTTP 503, service unavailable.
            GatewayTimeoutError: HTTP 504, gateway timeout.

        Each error's page: `vobiz explain CODE`. The vendor's page:
        https://glama.ai/mcp/servers/vobiz-ai/Vobiz-MCP-Server/tools/send_message
        """
        try:
            return await self._caller.call(
                PREVIEW_SMS_SEND_MESSAGE,
                {},
                {},
                body or {},
            )
        finally:
            # What may not be seen is not found in the variables that a crash report shows of this frame.
            del body

    async def sms_get_message(
        self,
        message_id: str,
    ) -> "PreviewAnswer":
        """Read a text message.

        Returns one message with its delivery. That this path exists is inferred from the vendor's other tools.

        Args:
            message_id: Identifier of the message.

        Effect: reads only, so it is retried after any passing failure.

        Raises:
            BadRequestError: HTTP 400, bad request.
            UnauthorizedError: HTTP 401, unauthorized.
            ForbiddenError: HTTP 403, forbidden.
            NotFoundError: HTTP 404, not found.
            UnprocessableEntityError: HTTP 422, unprocessable entity.
            TooManyRequestsError: HTTP 429, too many requests.
            InternalServerError: HTTP 500, internal server error.
            BadGatewayError: HTTP 502, bad gateway.
            ServiceUnavailableError: HTTP 503, service unavailable.
            GatewayTimeoutError: HTTP 504, gateway timeout.

        Each error's page: `vobiz explain CODE`. The vendor's page:
        https://glama.ai/mcp/servers/vobiz-ai/Vobiz-MCP-Server/tools/get_message
        """
        return await self._caller.call(
            PREVIEW_SMS_GET_MESSAGE,
            {
                "message_id": message_id,
            },
            {},
            None,
        )

    async def sms_list_numbers(
        self,
    ) -> "PreviewAnswer":
        """List the numbers that can send text messages.

        Returns the numbers of the account that can send and receive messages. Little more than the path is known.

        Effect: reads only, so it is retried after any passing failure.

        Raises:
            UnauthorizedError: HTTP 401, unauthorized.
            ForbiddenError: HTTP 403, forbidden.
            TooManyRequestsError: HTTP 429, too many requests.
            InternalServerError: HTTP 500, internal server error.
            BadGatewayError: HTTP 502, bad gateway.
            ServiceUnavailableError: HTTP 503, service unavailable.
            GatewayTimeoutError: HTTP 504, gateway timeout.

        Each error's page: `vobiz explain CODE`. The vendor's page: https://www.skills.sh/site/vobiz.ai/sms
        """
        return await self._caller.call(
            PREVIEW_SMS_LIST_NUMBERS,
            {},
            {},
            None,
        )


class AsyncPreviewResourceWithRawResponse:
    """The methods of `AsyncPreviewResource`, answering with `RawResponse`."""

    def __init__(self, resource: AsyncPreviewResource) -> None:
        self.whatsapp_send_message = async_raw_method(resource.whatsapp_send_message)
        self.whatsapp_list_channels = async_raw_method(resource.whatsapp_list_channels)
        self.whatsapp_create_channel = async_raw_method(resource.whatsapp_create_channel)
        self.whatsapp_complete_embedded_signup = async_raw_method(resource.whatsapp_complete_embedded_signup)
        self.whatsapp_update_channel = async_raw_method(resource.whatsapp_update_channel)
        self.whatsapp_delete_channel = async_raw_method(resource.whatsapp_delete_channel)
        self.whatsapp_check_number_availability = async_raw_method(resource.whatsapp_check_number_availability)
        self.whatsapp_order_number = async_raw_method(resource.whatsapp_order_number)
        self.whatsapp_verify_byon_number = async_raw_method(resource.whatsapp_verify_byon_number)
        self.whatsapp_confirm_byon_number = async_raw_method(resource.whatsapp_confirm_byon_number)
        self.whatsapp_list_conversations = async_raw_method(resource.whatsapp_list_conversations)
        self.whatsapp_list_conversation_messages = async_raw_method(resource.whatsapp_list_conversation_messages)
        self.whatsapp_list_contacts = async_raw_method(resource.whatsapp_list_contacts)
        self.whatsapp_create_contact = async_raw_method(resource.whatsapp_create_contact)
        self.whatsapp_get_contact = async_raw_method(resource.whatsapp_get_contact)
        self.whatsapp_update_contact = async_raw_method(resource.whatsapp_update_contact)
        self.whatsapp_delete_contact = async_raw_method(resource.whatsapp_delete_contact)
        self.whatsapp_import_contacts = async_raw_method(resource.whatsapp_import_contacts)
        self.whatsapp_list_templates = async_raw_method(resource.whatsapp_list_templates)
        self.whatsapp_create_template = async_raw_method(resource.whatsapp_create_template)
        self.whatsapp_sync_templates = async_raw_method(resource.whatsapp_sync_templates)
        self.whatsapp_list_campaigns = async_raw_method(resource.whatsapp_list_campaigns)
        self.whatsapp_create_campaign = async_raw_method(resource.whatsapp_create_campaign)
        self.whatsapp_get_campaign = async_raw_method(resource.whatsapp_get_campaign)
        self.whatsapp_delete_campaign = async_raw_method(resource.whatsapp_delete_campaign)
        self.whatsapp_pause_campaign = async_raw_method(resource.whatsapp_pause_campaign)
        self.whatsapp_resume_campaign = async_raw_method(resource.whatsapp_resume_campaign)
        self.whatsapp_cancel_campaign = async_raw_method(resource.whatsapp_cancel_campaign)
        self.whatsapp_list_campaign_recipients = async_raw_method(resource.whatsapp_list_campaign_recipients)
        self.whatsapp_list_canned_responses = async_raw_method(resource.whatsapp_list_canned_responses)
        self.whatsapp_create_canned_response = async_raw_method(resource.whatsapp_create_canned_response)
        self.whatsapp_delete_canned_response = async_raw_method(resource.whatsapp_delete_canned_response)
        self.whatsapp_initiate_call = async_raw_method(resource.whatsapp_initiate_call)
        self.whatsapp_call_action = async_raw_method(resource.whatsapp_call_action)
        self.whatsapp_list_call_logs = async_raw_method(resource.whatsapp_list_call_logs)
        self.whatsapp_list_webhooks = async_raw_method(resource.whatsapp_list_webhooks)
        self.whatsapp_create_webhook = async_raw_method(resource.whatsapp_create_webhook)
        self.whatsapp_delete_webhook = async_raw_method(resource.whatsapp_delete_webhook)
        self.campaigns_list_agents = async_raw_method(resource.campaigns_list_agents)
        self.campaigns_create_agent = async_raw_method(resource.campaigns_create_agent)
        self.campaigns_get_agent = async_raw_method(resource.campaigns_get_agent)
        self.campaigns_update_agent = async_raw_method(resource.campaigns_update_agent)
        self.campaigns_delete_agent = async_raw_method(resource.campaigns_delete_agent)
        self.campaigns_list = async_raw_method(resource.campaigns_list)
        self.campaigns_create = async_raw_method(resource.campaigns_create)
        self.campaigns_get = async_raw_method(resource.campaigns_get)
        self.campaigns_update = async_raw_method(resource.campaigns_update)
        self.campaigns_start = async_raw_method(resource.campaigns_start)
        self.campaigns_pause = async_raw_method(resource.campaigns_pause)
        self.campaigns_resume = async_raw_method(resource.campaigns_resume)
        self.campaigns_cancel = async_raw_method(resource.campaigns_cancel)
        self.campaigns_archive = async_raw_method(resource.campaigns_archive)
        self.campaigns_upload_contacts = async_raw_method(resource.campaigns_upload_contacts)
        self.campaigns_list_contacts = async_raw_method(resource.campaigns_list_contacts)
        self.campaigns_list_calls = async_raw_method(resource.campaigns_list_calls)
        self.campaigns_download_results = async_raw_method(resource.campaigns_download_results)
        self.campaigns_list_pool_numbers = async_raw_method(resource.campaigns_list_pool_numbers)
        self.campaigns_add_pool_numbers = async_raw_method(resource.campaigns_add_pool_numbers)
        self.campaigns_update_pool_number = async_raw_method(resource.campaigns_update_pool_number)
        self.campaigns_delete_pool_number = async_raw_method(resource.campaigns_delete_pool_number)
        self.campaigns_get_capacity = async_raw_method(resource.campaigns_get_capacity)
        self.campaigns_lookup_call = async_raw_method(resource.campaigns_lookup_call)
        self.sms_list_messages = async_raw_method(resource.sms_list_messages)
        self.sms_send_message = async_raw_method(resource.sms_send_message)
        self.sms_get_message = async_raw_method(resource.sms_get_message)
        self.sms_list_numbers = async_raw_method(resource.sms_list_numbers)
